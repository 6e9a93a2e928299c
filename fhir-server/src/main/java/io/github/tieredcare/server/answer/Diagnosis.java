package io.github.tieredcare.server.answer;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;

/**
 * What a failure means to its sender.
 *
 * @param fault what is wrong
 * @param status the HTTP status
 * @param element the element at fault, empty where unknown
 * @param detail what fills the sentences of the fault
 */
record Diagnosis(Reason fault, int status, String element, String detail) {

  static Diagnosis of(ServerFault fault) {
    return of(fault, "");
  }

  static Diagnosis of(ServerFault fault, String detail) {
    return new Diagnosis(fault, fault.status(), "", detail);
  }

  OperationOutcome outcome() {
    var outcome = new OperationOutcome();
    var issue =
        outcome
            .addIssue()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(fault.type())
            .setDiagnostics(fault.inEnglish(detail));
    issue.getDetails().setText(fault.inChinese(detail));
    issue.getDetails().addCoding().setSystem(ServerFault.CODES).setCode(fault.code());
    if (!element.isEmpty()) {
      issue.addExpression(element);
    }
    return outcome;
  }

  BaseServerResponseException toAnswer() {
    return new UnclassifiedServerFailureException(status, fault.code(), outcome());
  }
}
