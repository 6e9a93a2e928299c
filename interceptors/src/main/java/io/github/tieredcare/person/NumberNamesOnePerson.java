package io.github.tieredcare.person;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/**
 * A number that a person has for life stands in one record.
 *
 * <p>Who posts a known number joins the record that bears it; an update that would put it into
 * another record is refused. The server keeps a unique row of each number besides.
 */
final class NumberNamesOnePerson implements PatientRule {
  @Override
  public Text text() {
    return new Text(
        "所报证件号码已属于另一份患者档案。",
        "A number sent belongs to another patient's record.",
        "请核对号码；如两份档案确为同一人，请向卫生健康行政部门申请合并。",
        "See the number; if both records are of one person, ask the health authority to merge them.");
  }

  @Override
  public Fault fault() {
    return Fault.CONFLICT;
  }

  @Override
  public Optional<Refusal> refuse(Change<Patient> change, Records records) {
    if (!change.amends()) {
      return Optional.empty();
    }
    var known = new KnownPerson(change.before()).lastingNumbers();
    return new KnownPerson(change.after())
        .lastingNumbers().stream()
            .filter(number -> known.stream().noneMatch(it -> same(it, number)))
            .filter(number -> namesAnother(number, change.after(), records))
            .findFirst()
            .flatMap(number -> refusal("Patient.identifier"));
  }

  private static boolean namesAnother(Identifier number, Patient patient, Records records) {
    return records.marked(bearing(number.getSystem()), Set.of(number.getValue())).stream()
        .anyMatch(bearer -> !idOf(bearer).equals(idOf(patient)));
  }

  private static Mark<Patient> bearing(String system) {
    return new Mark<>(
        Patient.class,
        "identifier",
        system,
        patient ->
            patient.getIdentifier().stream()
                .map(number -> new Coding(number.getSystem(), number.getValue(), null)));
  }

  private static boolean same(Identifier one, Identifier other) {
    return one.getSystem().equals(other.getSystem()) && one.getValue().equals(other.getValue());
  }

  private static String idOf(Patient patient) {
    return patient.getIdElement().getIdPart();
  }
}
