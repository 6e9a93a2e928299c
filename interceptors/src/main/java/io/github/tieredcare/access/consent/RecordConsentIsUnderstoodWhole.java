package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;

/** What a consent excepts or narrows is not passed over: whoever wrote it relies on it. */
final class RecordConsentIsUnderstoodWhole implements RecordConsentRule {

  @Override
  public Text text() {
    return new Text(
        "授权书含有平台不能执行的限制或例外。",
        "The consent holds a limit or an exception that the exchange cannot carry out.",
        "请去掉嵌套的 provision、action、class、code、data、dataPeriod 和 modifierExtension；不愿授权的机构或敏感类别不要列入。",
        "Leave out nested provisions, action, class, code, data, dataPeriod and modifier extensions; simply do not list the institutions and sensitive classes that are not agreed to.");
  }

  @Override
  public Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records) {
    return given.isUnderstood() ? Optional.empty() : refusal("Consent.provision");
  }
}
