package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** An emergency is acknowledged by a person of the receiving hospital, not by its system. */
public final class AcknowledgementNamesAPerson implements HandlingRule, FirmRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "急诊转诊须由接收医院人员确认。",
        "An emergency is acknowledged by a person of the receiving hospital.",
        "请在 Task.output 类型 acknowledged-by 填写确认人员的 PractitionerRole。",
        "Name the person's PractitionerRole in Task.output of type acknowledged-by.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    boolean awaited =
        handling.takes(ReferralStep.ACKNOWLEDGE)
            && handling.then().is(BusinessStatus.ACCEPTED_AUTOMATICALLY);
    return awaited && !namesAPerson(handling) ? refusal("Task.output") : Optional.empty();
  }

  private static boolean namesAPerson(Handling handling) {
    return handling
        .now()
        .outputs(TaskOutput.ACKNOWLEDGED_BY, Reference.class)
        .anyMatch(handling::isServedBy);
  }
}
