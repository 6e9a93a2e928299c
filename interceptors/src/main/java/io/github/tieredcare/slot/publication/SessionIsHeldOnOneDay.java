package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** A session is held within one day, and its slots within the session. */
final class SessionIsHeldOnOneDay implements PublicationRule, FirmRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "出诊“{0}”须在同一天（北京时间）内，且其号源的时间不得超出出诊时间。",
        "Session {0} is held within one day of China's time, and its slots lie within it.",
        "请更正 Schedule.planningHorizon，或该号源的 start 与 end。",
        "Mend Schedule.planningHorizon, or the start and end of the slot.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    return publication.sessions().stream()
        .flatMap(published -> outside(published).stream())
        .findFirst();
  }

  private Optional<Refusal> outside(PublishedSession published) {
    var session = published.session();
    if (!isWithinOneDay(session.span())) {
      return refusal(published.placed().path("planningHorizon"), session.number());
    }
    return published.slots().stream()
        .filter(slot -> !session.span().covers(new Span(slot.what().starts(), slot.what().ends())))
        .findFirst()
        .flatMap(slot -> refusal(slot.path("start"), session.number()));
  }

  private static boolean isWithinOneDay(Span span) {
    var first = span.from().map(SessionIsHeldOnOneDay::dayOf);
    var last = span.until().map(end -> dayOf(end.minusNanos(1)));
    return first.isPresent() && first.equals(last);
  }

  private static LocalDate dayOf(Instant at) {
    return at.atZone(Span.ZONE).toLocalDate();
  }
}
