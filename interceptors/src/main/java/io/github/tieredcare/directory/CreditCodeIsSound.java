package io.github.tieredcare.directory;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;

/** The check characters of a unified social credit code are right, unless it is a known pilot's. */
final class CreditCodeIsSound implements InstitutionRule {
  @Override
  public Text text() {
    return new Text(
        "统一社会信用代码校验不通过。",
        "The unified social credit code fails its check.",
        "请按登记证书核对 18 位代码；确为试点期发放的代码，请由卫生健康行政部门列入政策的早期代码清单。",
        "Compare all 18 characters with the certificate; a code of the pilot years is to be listed in the"
            + " policy's early credit codes by the authority.");
  }

  @Override
  public Optional<Refusal> judge(Change<Organization> change, List<Identifier> numbers) {
    var early = change.policy().earlyCreditCodes();
    return refusalAt(
        numbers,
        IdentifierSystem.USCC,
        code -> !early.contains(code) && !new UnifiedSocialCreditCode(code).sound());
  }
}
