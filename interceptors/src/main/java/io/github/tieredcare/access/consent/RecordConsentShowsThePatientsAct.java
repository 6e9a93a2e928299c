package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;

/** Whoever records a consent for somebody shows what that person did. */
final class RecordConsentShowsThePatientsAct implements RecordConsentRule {

  @Override
  public Text text() {
    return new Text(
        "缺少患者（或监护人）表示同意的凭据。",
        "Nothing shows that the patient, or the guardian, consented.",
        "请在 source[x] 中附上签署的授权书，或在 verification 中写明核实人（verifiedWith）；由居民本人令牌提交的除外。",
        "Attach the signed form as source[x], or say in verification with whom it was verified; the resident's own token needs neither.");
  }

  @Override
  public Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records) {
    return given.consent().hasSource()
            || given.consent().getVerification().stream()
                .anyMatch(it -> it.getVerified() && it.hasVerifiedWith())
            || given.isOwnActOf(change.caller())
        ? Optional.empty()
        : refusal("Consent.source");
  }
}
