package io.github.tieredcare.person;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.RelatedPerson;

/**
 * Who consents for a patient: under fourteen a guardian does (Personal Information Protection Law,
 * article 31).
 *
 * @param patient whose consent it is
 * @param records where patients and their related persons are found
 */
public record Guardianship(Reference patient, Records records) {

  private static final int AGE_OF_ONES_OWN_CONSENT = 14;

  /** Whether the patient is too young to consent alone. */
  public boolean isNeededAt(Instant at) {
    return records
        .read(Patient.class, patient)
        .filter(Patient::hasBirthDate)
        .flatMap(Guardianship::consentsFrom)
        .filter(at::isBefore)
        .isPresent();
  }

  /** Whether a person of the patient's family or a guardian is among those who consent. */
  public boolean speaksIn(Consent consent) {
    return consent.getPerformer().stream()
        .flatMap(it -> records.read(RelatedPerson.class, it).stream())
        .anyMatch(person -> Records.same(person.getPatient(), patient));
  }

  private static Optional<Instant> consentsFrom(Patient patient) {
    var birth = new DateTimeType(patient.getBirthDateElement().getValueAsString());
    return Span.of(new Period().setStartElement(birth))
        .from()
        .map(born -> born.atZone(Span.ZONE).plusYears(AGE_OF_ONES_OWN_CONSENT).toInstant());
  }
}
