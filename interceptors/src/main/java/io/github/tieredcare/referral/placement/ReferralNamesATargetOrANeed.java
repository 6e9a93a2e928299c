package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** A referral that says neither whither nor what for cannot be assigned by anybody. */
final class ReferralNamesATargetOrANeed implements PlacementRule {

  @Override
  public Text text() {
    return new Text(
        "转诊单须写明转往机构，或所需专科。",
        "A referral names where the patient shall go, or at least the speciality needed.",
        "请填写 performer（机构、科室或医师）；未定机构时填写 performerType（诊疗科目），由转诊中心分派。",
        "Give performer (institution, department or doctor), or performerType (speciality) and let the referral centre assign.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var request = placement.referral().request();
    return request.hasPerformer() || placement.referral().speciality().isPresent()
        ? Optional.empty()
        : refusal("ServiceRequest.performer");
  }
}
