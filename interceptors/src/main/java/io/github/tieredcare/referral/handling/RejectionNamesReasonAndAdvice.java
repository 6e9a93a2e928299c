package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Task;

/** Whoever rejects a referral gives a coded reason, and advises the sender what to do instead. */
public final class RejectionNamesReasonAndAdvice implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "拒绝转诊须填写原因代码和给转出医师的建议。",
        "Rejecting a referral needs a coded reason and advice to the sender.",
        "请在 Task.statusReason 填写 referral-reject-reason 中的代码，并在 Task.note 写明建议。",
        "Put a code of referral-reject-reason into Task.statusReason and the advice into"
            + " Task.note.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    var change = handling.change();
    if (!handling.reaches(ReferralState.REJECTED)) {
      return Optional.empty();
    }
    var task = change.after();
    if (!Reasons.coded(task.getStatusReason(), TcCodeSystem.REFERRAL_REJECT_REASON)) {
      return refusal("Task.statusReason");
    }
    return task.getNote().stream().anyMatch(note -> isAdvice(note, change.before()))
        ? Optional.empty()
        : refusal("Task.note");
  }

  /** What stood there before is not the advice of whoever rejects now. */
  private static boolean isAdvice(Annotation note, Task before) {
    return note.hasText() && before.getNote().stream().noneMatch(note::equalsDeep);
  }
}
