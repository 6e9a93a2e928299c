package io.github.tieredcare.access.visit;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/**
 * A visit is not kept open by moving its beginning: the time for which it opens a record runs from
 * the first one.
 */
final class VisitKeepsItsBeginning implements VisitRule {

  @Override
  public Text text() {
    return new Text(
        "已开始的就诊不能推迟开始时间，也不能改回计划状态。",
        "A visit that has begun keeps its beginning, and does not become planned again.",
        "请保留原开始时间；患者再次到诊的，请新建就诊记录。",
        "Keep period.start as it was; when the patient comes again, record a new visit.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Encounter> change, Records records) {
    if (!change.clientAmends() || change.before().getStatus() == EncounterStatus.PLANNED) {
      return Optional.empty();
    }
    if (change.after().getStatus() == EncounterStatus.PLANNED) {
      return refusal("Encounter.status");
    }
    var began = start(change.before());
    return began.isPresent()
            && start(change.after()).filter(it -> !it.isAfter(began.get())).isEmpty()
        ? refusal("Encounter.period")
        : Optional.empty();
  }

  private static Optional<Instant> start(Encounter visit) {
    return Span.of(visit.getPeriod()).from();
  }
}
