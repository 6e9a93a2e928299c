package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Records;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** The people of an institution: where a person is asked for, the institution itself is none. */
record Staff(String institution, Records records) {

  /** Whether a reference names a person who works here. */
  boolean has(Reference person) {
    return records.read(PractitionerRole.class, person).filter(PractitionerRole::getActive).stream()
        .anyMatch(role -> new Directory(records).belongs(role.getOrganization(), institution));
  }
}
