package io.github.tieredcare.access.consent;

import io.github.tieredcare.person.Guardianship;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Consent;

/** The patient consents, or for a child under fourteen and for whoever cannot, a guardian. */
final class RecordConsentComesFromThePatientsSide implements RecordConsentRule {

  @Override
  public Text text() {
    return new Text(
        "授权须由患者本人作出；未满14周岁或无行为能力的，由监护人作出。",
        "The patient gives the consent; for a child under fourteen, or whoever cannot, a guardian does.",
        "请在 Consent.performer 中填写患者本人或其监护人（RelatedPerson，关联该患者）。",
        "Name the patient or the guardian, a RelatedPerson of this patient, as Consent.performer.");
  }

  @Override
  public Optional<Refusal> judge(RecordConsent given, Change<Consent> change, Records records) {
    var patient = given.consent().getPatient();
    var guardianship = new Guardianship(patient, records);
    boolean speaks =
        guardianship.speaksIn(given.consent())
            || !guardianship.isNeededAt(change.at())
                && given.consent().getPerformer().stream()
                    .anyMatch(it -> Records.same(it, patient));
    return speaks ? Optional.empty() : refusal("Consent.performer");
  }
}
