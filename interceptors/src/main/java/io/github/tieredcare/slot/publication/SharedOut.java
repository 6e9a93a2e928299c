package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A rule on what is shared out of the slots of each day. */
interface SharedOut extends PublicationRule {

  /** Refuses the days, with their shares, on which less than this percentage is given. */
  default Optional<Refusal> lacking(
      Publication publication, Function<ClinicDay, Share> share, int percent) {
    List<ClinicDay> days =
        publication.clinicDays().stream().filter(day -> share.apply(day).isLess(percent)).toList();
    return days.isEmpty()
        ? Optional.empty()
        : refusal(
            "Bundle.entry",
            percent,
            days.stream()
                .map(day -> day.day() + " " + share.apply(day))
                .collect(Collectors.joining(", ")));
  }
}
