package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;

/** The receiver learns why: a diagnosis in words and as ICD-10 code, and the purpose. */
final class ReferralStatesItsReason implements OpenReferralRule {

  @Override
  public Text text() {
    return new Text(
        "请填写转诊原因（疾病名称及 ICD-10 编码）和转诊目的。",
        "A referral states its reason, in words and as an ICD-10 code, and its purpose.",
        "在 reasonCode 中同时填写 text 与国家临床版 ICD-10 编码，并填写转诊目的扩展（tc-purpose）。",
        "Give reasonCode both a text and a code of the national ICD-10, and the extension tc-purpose.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var referral = placement.referral();
    if (referral.request().getReasonCode().stream().noneMatch(this::names)) {
      return refusal("ServiceRequest.reasonCode");
    }
    return referral.purpose().isPresent()
        ? Optional.empty()
        : refusal("ServiceRequest.extension('" + TcExtension.PURPOSE + "')");
  }

  private boolean names(CodeableConcept reason) {
    return reason.hasText()
        && reason.getCoding().stream()
            .anyMatch(code -> TcCodeSystem.ICD10.equals(code.getSystem()) && code.hasCode());
  }
}
