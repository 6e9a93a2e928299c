package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.Section;
import io.github.tieredcare.profile.TcCodeSystem;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Reference;

/**
 * What a receiver tells the sender at the end.
 *
 * @param doctor who signs it off
 * @param diagnosis what was found
 * @param treatment what was done
 * @param next what comes next
 */
record Feedback(Doctor doctor, String diagnosis, String treatment, String next) {

  /** The feedback as a document, signed off at a time. */
  Composition about(Reference patient, Instant at) {
    var feedback = new Composition().setStatus(CompositionStatus.FINAL).setTitle("转诊反馈单");
    feedback.getType().addCoding().setSystem(TcCodeSystem.LOINC).setCode("18842-5");
    feedback.setSubject(patient).setDate(Date.from(at));
    feedback.addAuthor(doctor.reference()).setCustodian(doctor.workplace());
    feedback
        .addAttester()
        .setMode(CompositionAttestationMode.PROFESSIONAL)
        .setTime(Date.from(at))
        .setParty(doctor.reference());
    feedback.setSection(
        new NoteSections()
            .add(Section.DIAGNOSIS_RESULT, diagnosis)
            .add(Section.TREATMENT, treatment)
            .add(Section.NEXT_PLAN, next)
            .all());
    return feedback;
  }
}
