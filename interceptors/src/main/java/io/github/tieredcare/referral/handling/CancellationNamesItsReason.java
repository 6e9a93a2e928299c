package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** A referral is cancelled for a coded reason. */
public final class CancellationNamesItsReason implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "取消转诊须填写取消原因代码。",
        "Cancelling a referral needs a coded reason.",
        "请在 Task.statusReason 填写 referral-cancel-reason 中的代码。",
        "Put a code of referral-cancel-reason into Task.statusReason.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.reaches(ReferralState.CANCELLED)) {
      return Optional.empty();
    }
    return Reasons.coded(
            handling.change().after().getStatusReason(), TcCodeSystem.REFERRAL_CANCEL_REASON)
        ? Optional.empty()
        : refusal("Task.statusReason");
  }
}
