package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;

/** The patient has arrived when a visit of this patient has begun. */
public final class ArrivalNamesTheVisit implements HandlingRule {

  private static final Set<EncounterStatus> BEGUN =
      EnumSet.of(
          EncounterStatus.ARRIVED,
          EncounterStatus.TRIAGED,
          EncounterStatus.INPROGRESS,
          EncounterStatus.FINISHED);

  @Override
  public Text text() {
    return new Text(
        "登记患者到达须给出本患者在本机构已到达的就诊记录。",
        "Recording the arrival needs a visit of this patient that has begun at the receiver.",
        "请新建状态为 arrived 的 Encounter，并以 Task.output 类型 arrival 引用。",
        "Post an Encounter with status arrived and name it in Task.output of type arrival.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.reaches(ReferralState.IN_PROGRESS) || hasVisit(handling)) {
      return Optional.empty();
    }
    return refusal("Task.output");
  }

  private static boolean hasVisit(Handling handling) {
    return handling
        .named(TaskOutput.ARRIVAL, Encounter.class, Encounter::getSubject)
        .filter(visit -> BEGUN.contains(visit.getStatus()))
        .anyMatch(visit -> handling.isWithTheCaller(visit.getServiceProvider()));
  }
}
