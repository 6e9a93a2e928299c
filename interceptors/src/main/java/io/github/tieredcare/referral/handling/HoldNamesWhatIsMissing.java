package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** Whoever asks for more says by code what is missing. */
public final class HoldNamesWhatIsMissing implements HandlingRule {

  @Override
  public Text text() {
    return new Text(
        "要求补充资料须说明缺少什么。",
        "Asking for more needs a coded statement of what is missing.",
        "请在 Task.statusReason 填写 referral-hold-reason 中的代码。",
        "Put a code of referral-hold-reason into Task.statusReason.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    if (!handling.reaches(ReferralState.ON_HOLD)) {
      return Optional.empty();
    }
    return Reasons.coded(
            handling.change().after().getStatusReason(), TcCodeSystem.REFERRAL_HOLD_REASON)
        ? Optional.empty()
        : refusal("Task.statusReason");
  }
}
