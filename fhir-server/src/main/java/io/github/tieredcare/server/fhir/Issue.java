package io.github.tieredcare.server.fhir;

import io.github.tieredcare.profile.Canonical;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** One thing wrong with a request, in the two languages of the exchange. */
record Issue(IssueType type, String expression, String chinese, String english) {

  /** What the endpoint itself refuses is named by the kind of issue. */
  private static final String CODES = Canonical.codeSystem("server-fault");

  void addTo(OperationOutcome outcome) {
    var issue = outcome.addIssue().setSeverity(IssueSeverity.ERROR).setCode(type);
    issue.setDiagnostics(english).addExpression(expression);
    issue.getDetails().setText(chinese).addCoding().setSystem(CODES).setCode(type.toCode());
  }

  static OperationOutcome outcome(Iterable<Issue> issues) {
    OperationOutcome outcome = new OperationOutcome();
    issues.forEach(issue -> issue.addTo(outcome));
    return outcome;
  }
}
