package io.github.tieredcare.server.patient;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Refusal;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/** A refusal about a person's identity, told without a word of what the exchange knows. */
final class PatientRefusal {

  private PatientRefusal() {}

  /** The refusal of a posting that stands at a place such as {@code Bundle.entry[0].resource}. */
  static BaseServerResponseException of(Refusal refusal, String place) {
    var text = refusal.text();
    var outcome = new OperationOutcome();
    var issue =
        outcome
            .addIssue()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(refusal.fault().type())
            .setDiagnostics(text.en() + " " + text.remedyEn());
    issue.getDetails().setText(text.zh() + text.remedyZh());
    issue.getDetails().addCoding().setSystem(TcCodeSystem.RULE).setCode(refusal.rule());
    issue.addExpression(
        place.isEmpty() ? refusal.element() : refusal.element().replaceFirst("^Patient", place));
    return new UnclassifiedServerFailureException(
        refusal.fault().status(), "Refused by rule", outcome);
  }
}
