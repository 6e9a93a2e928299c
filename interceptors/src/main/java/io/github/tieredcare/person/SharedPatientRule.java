package io.github.tieredcare.person;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * A rule on what an institution may do to a record that belongs to no institution. The authority
 * may correct anything.
 */
interface SharedPatientRule extends PatientRule, AccessRule<Patient> {

  /** The refusal of what an institution makes of a patient; a new one comes from a blank record. */
  Optional<Refusal> judge(Patient before, Patient after, Caller caller);

  @Override
  default Optional<Refusal> refuse(Change<Patient> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var before = change.creates() ? new Patient() : change.before();
    return judge(before, change.after(), change.caller())
        .filter(refusal -> !Authority.acts(change.caller(), records));
  }
}
