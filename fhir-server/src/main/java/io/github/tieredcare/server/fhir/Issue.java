package io.github.tieredcare.server.fhir;

import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** One thing wrong with a request, in the two languages of the exchange. */
record Issue(IssueType type, String expression, String chinese, String english) {

  void addTo(OperationOutcome outcome) {
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.ERROR)
        .setCode(type)
        .setDiagnostics(chinese + " / " + english)
        .addExpression(expression);
  }

  static OperationOutcome outcome(Iterable<Issue> issues) {
    OperationOutcome outcome = new OperationOutcome();
    issues.forEach(issue -> issue.addTo(outcome));
    return outcome;
  }
}
