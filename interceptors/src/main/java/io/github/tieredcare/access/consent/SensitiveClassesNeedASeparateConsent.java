package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;

/**
 * Sensitive classes open by a separate consent for one purpose alone (Personal Information
 * Protection Law, articles 28 to 31).
 */
final class SensitiveClassesNeedASeparateConsent implements RecordConsentRule {

  @Override
  public Text text() {
    return new Text(
        "调阅敏感信息须取得患者的单独同意，且只能用于一个目的。",
        "Sensitive classes of records need a separate consent, for one purpose alone.",
        "请就敏感类别单独告知患者，取得同意后将 tc-separate-consent 填为 true 并只写一个 purpose；否则去掉 securityLabel。",
        "Ask the patient about them apart from all else, then set tc-separate-consent to true with a single purpose; or leave securityLabel out.");
  }

  @Override
  public Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records) {
    return !given.consent().getProvision().hasSecurityLabel() || given.isSeparate()
        ? Optional.empty()
        : refusal("Consent.provision.securityLabel");
  }
}
