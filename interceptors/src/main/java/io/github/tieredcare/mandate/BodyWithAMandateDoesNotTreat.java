package io.github.tieredcare.mandate;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Organization;

/** Whoever treats reads while it cares for the patient, and not by mandate. */
final class BodyWithAMandateDoesNotTreat implements MandateRule {

  @Override
  public Text text() {
    return new Text(
        "查阅授权只授予不从事诊疗的机构；医疗机构凭诊疗关系查阅。",
        "A mandate is for a body that does not treat; an institution that treats reads while it"
            + " cares for the patient.",
        "请将 Contract.subject 改为区域平台、医保经办机构、转诊中心或主管部门等机构。",
        "Name as Contract.subject a platform, an insurer, a referral centre or an authority.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Contract> change, Records records) {
    return change.deletes()
            || change.after().getSubject().stream()
                .flatMap(body -> records.read(Organization.class, body).stream())
                .noneMatch(Directory::treats)
        ? Optional.empty()
        : refusal("Contract.subject");
  }
}
