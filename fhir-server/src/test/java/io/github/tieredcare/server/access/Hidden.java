package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Patient;

/**
 * A stored record that not everybody may see.
 *
 * @param type of the record
 * @param id of the record
 * @param patient the id of its patient
 * @param number the number by which the patient is known
 * @param word stands in the record and nowhere else
 */
record Hidden(String type, String id, String patient, String number, String word) {

  /** Writes a record of a patient as another hospital. */
  static Hidden by(String author, DomainResource record, Patient patient, Sending sending) {
    var answer = sending.send("POST", record.fhirType(), author, record);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var location = answer.headers().firstValue("Location").orElseThrow();
    return new Hidden(
        record.fhirType(),
        location.replaceFirst(".*/" + record.fhirType() + "/([^/]+).*", "$1"),
        patient.getIdPart(),
        patient.getIdentifierFirstRep().getValue(),
        Planted.wordIn(record));
  }

  String key() {
    return type + "/" + id;
  }
}
