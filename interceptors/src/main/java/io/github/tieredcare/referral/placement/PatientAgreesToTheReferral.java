package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;

/** Nobody is referred, and no record shared, against the patient's will. */
final class PatientAgreesToTheReferral implements OpenReferralRule {

  @Override
  public Text text() {
    return new Text(
        "缺少患者（或监护人）转诊知情同意，或同意已失效。",
        "The consent of the patient or guardian to this referral is missing or no longer in force.",
        "请提交有效的 Consent（status 为 active，同一患者，签署时间不晚于当前，provision 不为 deny），并在 supportingInfo 中引用。",
        "Send a Consent in force (active, of this patient, given before now, not a denial) and refer to it in supportingInfo.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    return Agreement.to(placement).findAny().isPresent()
        ? Optional.empty()
        : refusal("ServiceRequest.supportingInfo");
  }
}
