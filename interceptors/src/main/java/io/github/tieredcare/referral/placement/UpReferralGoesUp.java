package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** The way up leads to a higher tier, unless the other hospital can do what this one cannot. */
final class UpReferralGoesUp implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "上转目标“{0}”的级别不高于本机构。",
        "The target {0} of an up-referral is not of a higher tier than its sender.",
        "请改转上级医院；确因专科能力转往该院的，请填写专科能力理由扩展（tc-capability-reason）。",
        "Choose a hospital of a higher tier, or say in tc-capability-reason what this one can do that yours cannot.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var referral = placement.referral();
    var sender = placement.sender();
    var target = placement.target();
    if (!referral.goes(Direction.UP)
        || target.isEmpty()
        || referral.extension(TcExtension.CAPABILITY_REASON).isPresent()
        || sender.filter(it -> placement.above(target.get(), it)).isPresent()) {
      return Optional.empty();
    }
    return refusal("ServiceRequest.performer", target.get().getName());
  }
}
