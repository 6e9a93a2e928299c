package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** Slots are published before they begin, and not too long before. */
final class PublishedSlotsLieAhead implements PublicationRule {

  @Override
  public Text text() {
    return new Text(
        "号源须在开始之前发布，且不早于开诊前 {0} 天。",
        "Slots are published before they begin, and no more than {0} days before.",
        "请只发布今后 {0} 天内尚未开始的出诊。",
        "Publish the sessions of the next {0} days alone, those that have not begun.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    int days = change.policy().slotTerms().publishedDays();
    var today = change.at().atZone(Span.ZONE).toLocalDate();
    var end = today.plusDays(days + 1L).atStartOfDay(Span.ZONE).toInstant();
    return publication
        .slots()
        .filter(
            slot -> slot.what().starts().filter(it -> liesWithin(it, change.at(), end)).isEmpty())
        .findFirst()
        .flatMap(slot -> refusal(slot.path("start"), days));
  }

  private static boolean liesWithin(Instant start, Instant now, Instant end) {
    return start.isAfter(now) && start.isBefore(end);
  }
}
