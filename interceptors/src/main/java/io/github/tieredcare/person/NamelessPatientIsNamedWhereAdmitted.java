package io.github.tieredcare.person;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * Who an unknown patient of an emergency turns out to be is said by the institution they lie in.
 */
final class NamelessPatientIsNamedWhereAdmitted implements SharedPatientRule {
  @Override
  public Text text() {
    return new Text(
        "身份不明患者的身份只能由发出其临时编号的机构确认。",
        "Who an unknown patient is, is said by the institution that gave the temporary number.",
        "请联系该机构补录身份，或由卫生健康行政部门更正。",
        "Ask that institution to enter the identity, or the health authority.");
  }

  @Override
  public Optional<Refusal> judge(Patient before, Patient after, Caller caller) {
    var unknown = new KnownPerson(before);
    if (!unknown.isNameless() || unknown.isNumberedBy(caller)) {
      return Optional.empty();
    }
    return new KnownPerson(after).isKnown()
        ? refusal("Patient.identifier")
        : new Particulars(before).lostIn(after).flatMap(this::refusal);
  }
}
