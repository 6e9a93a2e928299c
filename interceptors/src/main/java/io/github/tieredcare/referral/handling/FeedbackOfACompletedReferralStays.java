package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/** The feedback with which a referral was completed may be corrected, and is never withdrawn. */
public final class FeedbackOfACompletedReferralStays implements FirmRule<Composition> {

  private static final Set<CompositionStatus> SIGNED =
      Set.of(CompositionStatus.FINAL, CompositionStatus.AMENDED);

  @Override
  public Class<Composition> watches() {
    return Composition.class;
  }

  @Override
  public Text text() {
    return new Text(
        "已完成的转诊所附反馈不可撤回。",
        "The feedback with which a referral was completed is not withdrawn.",
        "请更正其内容，并将状态设为 amended。",
        "Correct what it says, with status amended.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Composition> change, Records records) {
    return withdraws(change)
            && records
                .pointing(ReferralLinks.TASK_OF_PATIENT, change.before().getSubject())
                .stream()
                .anyMatch(task -> isCompletedWith(task, Records.to(change.before())))
        ? refusal("Composition.status")
        : Optional.empty();
  }

  private static boolean withdraws(Change<Composition> change) {
    return change.amends()
        && SIGNED.contains(change.before().getStatus())
        && change.after().getStatus() == CompositionStatus.ENTEREDINERROR;
  }

  private static boolean isCompletedWith(Task task, Reference feedback) {
    var referral = new ReferralTask(task);
    return referral.isReferral()
        && referral.state().filter(ReferralState.COMPLETED::equals).isPresent()
        && referral
            .outputs(TaskOutput.FEEDBACK, Reference.class)
            .anyMatch(named -> Records.same(named, feedback));
  }
}
