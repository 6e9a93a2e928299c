package io.github.tieredcare.referral.placement;

import io.github.tieredcare.policy.Tier;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** The way down leads to primary care or to a lower tier. */
final class DownReferralGoesDown implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "下转目标“{0}”既非基层医疗机构，级别也不低于本机构。",
        "The target {0} of a down-referral is neither primary care nor of a lower tier than its sender.",
        "请改为基层或下级医疗机构；同级之间请使用平级转诊（lateral）。",
        "Choose primary care or a lower tier; between equals use the direction lateral.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var target = placement.target();
    if (!placement.referral().goes(Direction.DOWN) || target.isEmpty()) {
      return Optional.empty();
    }
    boolean primary = placement.tierOf(target.get()).filter(Tier::primary).isPresent();
    return primary || placement.sender().filter(it -> placement.above(it, target.get())).isPresent()
        ? Optional.empty()
        : refusal("ServiceRequest.performer", target.get().getName());
  }
}
