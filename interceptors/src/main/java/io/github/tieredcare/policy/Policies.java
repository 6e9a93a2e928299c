package io.github.tieredcare.policy;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Reference;

/**
 * Which policy judges: that of the smallest region, and within it of the alliance, whose effective
 * period holds the instant.
 *
 * @param standard the policy that ships with the exchange, under all others
 */
public record Policies(Policy standard) {

  /**
   * The policy in force for an institution at an instant.
   *
   * @param known every policy that is registered; one that is retired judges the time in which it
   *     was effective
   * @param division the institution's division, GB/T 2260
   * @param alliances the references of the alliances it belongs to
   * @param at the instant
   */
  public Policy inForce(List<Library> known, String division, Set<String> alliances, Instant at) {
    var policy = standard;
    for (Library library : fromWideToNarrow(known, division, alliances, at)) {
      policy = Policy.over(policy, library);
    }
    return policy;
  }

  private static List<Library> fromWideToNarrow(
      List<Library> known, String division, Set<String> alliances, Instant at) {
    return known.stream()
        .filter(Policies::wasEnacted)
        .filter(library -> Span.of(library.getEffectivePeriod()).holds(at))
        .filter(library -> division.startsWith(region(library)))
        .filter(library -> alliance(library).isEmpty() || alliances.contains(alliance(library)))
        .sorted(
            Comparator.comparing((Library library) -> region(library).length())
                .thenComparing(library -> alliance(library).length() > 0)
                .thenComparing(
                    library -> Span.of(library.getEffectivePeriod()).from().orElse(Instant.MIN)))
        .toList();
  }

  private static boolean wasEnacted(Library library) {
    return library.getStatus() == PublicationStatus.ACTIVE
        || library.getStatus() == PublicationStatus.RETIRED
            && library.getEffectivePeriod().hasEnd();
  }

  /** The division without the zeros that stand for "all of it". */
  private static String region(Library library) {
    return library.getJurisdiction().stream()
        .flatMap(place -> place.getCoding().stream())
        .filter(coding -> TcCodeSystem.GBT_2260.equals(coding.getSystem()))
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .findFirst()
        .orElse("")
        .replaceFirst("(00)+$", "");
  }

  private static String alliance(Library library) {
    var scope = library.getExtensionByUrl(TcExtension.ALLIANCE_SCOPE);
    return scope == null ? "" : ((Reference) scope.getValue()).getReference();
  }
}
