package io.github.tieredcare.person;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * Nobody turns a known person into another one.
 *
 * <p>A patient belongs to no institution: name, birth date and sex may be corrected by one that
 * keeps a record of the person, since it has seen the card.
 */
final class KnownPersonIsNotContradicted implements SharedPatientRule {
  @Override
  public Text text() {
    return new Text(
        "所报信息与已登记的同一患者相矛盾。",
        "What was sent contradicts what is known of this person.",
        "请核对证件。在本机构建有病案的可更正姓名、性别和出生日期；证件号码须由卫生健康行政部门更正。",
        "See the card. Who keeps a record of the person may correct name, sex and birth date; numbers are"
            + " corrected by the health authority.");
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public Optional<Refusal> judge(Patient before, Patient after, Caller caller) {
    var known = new KnownPerson(before);
    return !known.isKnown() || known.isKeptBy(caller)
        ? Optional.empty()
        : new Particulars(before).lostIn(after).flatMap(this::refusal);
  }
}
