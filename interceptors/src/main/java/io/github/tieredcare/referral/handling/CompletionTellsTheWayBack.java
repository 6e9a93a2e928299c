package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Completing an up-referral sends the patient back down, or says by code why not. */
public final class CompletionTellsTheWayBack implements HandlingRule {

  private static final Set<ServiceRequestStatus> VOID =
      EnumSet.of(ServiceRequestStatus.REVOKED, ServiceRequestStatus.ENTEREDINERROR);

  @Override
  public Text text() {
    return new Text(
        "完成上转须给出下转安排，或说明不下转的原因。",
        "Completing an up-referral needs a down-referral, or a coded reason for none.",
        "请在 Task.output 填写 down-referral（可用平台在患者到达时备好的下转草稿 way-back）或"
            + " no-down-referral-reason。",
        "Add to Task.output a down-referral (the draft that the exchange prepared under way-back"
            + " when the patient arrived will do) or a no-down-referral-reason.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.reaches(ReferralState.COMPLETED) || !handling.wentUp()) {
      return Optional.empty();
    }
    return leadsDown(handling) || saysWhyNot(handling) ? Optional.empty() : refusal("Task.output");
  }

  private static boolean leadsDown(Handling handling) {
    return handling
        .named(TaskOutput.DOWN_REFERRAL, ServiceRequest.class, ServiceRequest::getSubject)
        .filter(down -> !VOID.contains(down.getStatus()))
        .anyMatch(down -> new Referral(down).goes(Direction.DOWN));
  }

  private static boolean saysWhyNot(Handling handling) {
    return handling
        .now()
        .outputs(TaskOutput.NO_DOWN_REFERRAL_REASON, CodeableConcept.class)
        .anyMatch(reason -> Reasons.coded(reason, TcCodeSystem.DOWN_REFUSAL_REASON));
  }
}
