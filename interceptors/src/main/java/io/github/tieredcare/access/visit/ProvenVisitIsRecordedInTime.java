package io.github.tieredcare.access.visit;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/** Whoever opens a record by a card that was read does so while the patient is there. */
final class ProvenVisitIsRecordedInTime implements VisitRule {

  private static final Set<EncounterStatus> HERE =
      EnumSet.of(EncounterStatus.ARRIVED, EncounterStatus.TRIAGED, EncounterStatus.INPROGRESS);

  @Override
  public Text text() {
    return new Text(
        "凭到场凭据开放档案的就诊，须在开始后{0}小时内登记。",
        "A visit on proof of presence is recorded within {0} hours of its beginning.",
        "请据实填写 period.start；补录的就诊请去掉到场凭据（tc-presence-proof）。",
        "State period.start as it is; leave tc-presence-proof out of a visit that is recorded later.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Encounter> change, Records records) {
    var within = change.policy().accessLimits().visitRecordedWithin();
    Instant earliest = change.at().minus(within);
    return change.turns(ProvenVisitIsRecordedInTime::opensARecord)
            && Span.of(change.after().getPeriod()).from().filter(earliest::isAfter).isPresent()
        ? refusal("Encounter.period", within.toHours())
        : Optional.empty();
  }

  private static boolean opensARecord(Encounter visit) {
    return visit.hasExtension(TcExtension.PRESENCE_PROOF) && HERE.contains(visit.getStatus());
  }
}
