package io.github.tieredcare.directory;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;

/** Some codes of the pilot years break their check and are valid: they are listed, and told. */
final class EarlyCreditCodeIsPointedOut implements InstitutionRule {
  @Override
  public Text text() {
    return new Text(
        "该统一社会信用代码为试点期代码，校验不通过但有效。",
        "This unified social credit code is of the pilot years: it fails its check and is valid.",
        "无需处理；如机构已换发新代码，请更新。",
        "Nothing need be done; if the institution was given a new code, enter that one.");
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public Optional<Refusal> judge(Change<Organization> change, List<Identifier> numbers) {
    var early = change.policy().earlyCreditCodes();
    return refusalAt(
        numbers,
        IdentifierSystem.USCC,
        code -> early.contains(code) && !new UnifiedSocialCreditCode(code).sound());
  }
}
