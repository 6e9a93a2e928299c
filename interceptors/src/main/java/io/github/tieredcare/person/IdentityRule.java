package io.github.tieredcare.person;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** A rule on who a patient is. It holds in an emergency too, and for the exchange itself. */
interface IdentityRule extends Rule<Patient> {

  /** The refusal of the patient as the record would be stored. */
  Optional<Refusal> judge(Patient patient);

  @Override
  default Class<Patient> watches() {
    return Patient.class;
  }

  @Override
  default boolean bendsInEmergency() {
    return false;
  }

  @Override
  default Optional<Refusal> refuse(Change<Patient> change, Records records) {
    return change.deletes() ? Optional.empty() : judge(change.after());
  }
}
