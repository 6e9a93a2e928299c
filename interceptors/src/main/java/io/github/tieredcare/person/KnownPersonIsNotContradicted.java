package io.github.tieredcare.person;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * Nobody turns a known person into another one.
 *
 * <p>A patient belongs to no institution. Lasting numbers are never changed or taken away but by
 * the authority; name, birth date and sex may be corrected by an institution that keeps a record of
 * the person, since it has seen the card.
 */
final class KnownPersonIsNotContradicted implements Rule<Patient> {
  private static final Text TEXT =
      new Text(
          "所报信息与已登记的同一患者相矛盾。",
          "What was sent contradicts what is known of this person.",
          "请核对证件。在本机构建有病案的可更正姓名、性别和出生日期；证件号码须由卫生健康行政部门更正。",
          "See the card. Who keeps a record of the person may correct name, sex and birth date; numbers are"
              + " corrected by the health authority.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Class<Patient> watches() {
    return Patient.class;
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Patient> change, Records records) {
    if (change.creates() || change.deletes() || Authority.acts(change.caller(), records)) {
      return Optional.empty();
    }
    var known = new KnownPerson(change.before());
    if (known.losesNumberIn(change.after())) {
      return refusal("Patient.identifier");
    }
    return !known.isKnown() || known.isKeptBy(change.caller().institution())
        ? Optional.empty()
        : known.contradictedBy(change.after()).flatMap(this::refusal);
  }
}
