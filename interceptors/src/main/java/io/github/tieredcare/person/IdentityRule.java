package io.github.tieredcare.person;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** A rule on what a record says of who the patient is. It holds for the exchange itself too. */
interface IdentityRule extends PatientRule {

  /** The refusal of the patient as the record would be stored. */
  Optional<Refusal> judge(Patient patient);

  @Override
  default Optional<Refusal> refuse(Change<Patient> change, Records records) {
    return change.deletes() ? Optional.empty() : judge(change.after());
  }
}
