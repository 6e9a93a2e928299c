package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import java.time.Instant;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.RelatedPerson;

/** Under fourteen it is the guardian who agrees. */
final class GuardianAgreesForAChild implements OpenReferralRule {

  private static final int AGE_OF_ONES_OWN_CONSENT = 14;

  private static final Text TEXT =
      new Text(
          "患者未满14周岁，知情同意须由监护人签署。",
          "The patient is under fourteen: a guardian has to consent.",
          "请将 Consent.performer 改为监护人（RelatedPerson，关联该患者）。",
          "Name the guardian, a RelatedPerson of this patient, as Consent.performer.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    var consents = Agreement.to(placement).toList();
    return consents.isEmpty()
            || !child(placement)
            || consents.stream().anyMatch(consent -> byGuardian(consent, placement))
        ? Optional.empty()
        : refusal("ServiceRequest.supportingInfo");
  }

  private static boolean child(Placement placement) {
    return placement
        .records()
        .read(Patient.class, placement.patient())
        .filter(Patient::hasBirthDate)
        .flatMap(GuardianAgreesForAChild::agrees)
        .filter(placement.change().at()::isBefore)
        .isPresent();
  }

  /** From when on the patient may consent alone. */
  private static Optional<Instant> agrees(Patient patient) {
    var birth = new DateTimeType(patient.getBirthDateElement().getValueAsString());
    return Span.of(new Period().setStartElement(birth))
        .from()
        .map(born -> born.atZone(Span.ZONE).plusYears(AGE_OF_ONES_OWN_CONSENT).toInstant());
  }

  private static boolean byGuardian(Consent consent, Placement placement) {
    return consent.getPerformer().stream()
        .flatMap(it -> placement.records().read(RelatedPerson.class, it).stream())
        .anyMatch(person -> Records.same(person.getPatient(), placement.patient()));
  }
}
