package io.github.tieredcare.rule;

import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/**
 * The one form in which a finding is told, as an issue of an <a
 * href="https://hl7.org/fhir/R4/operationoutcome.html">OperationOutcome</a>: rule, element, both
 * languages, and the way out.
 */
public final class Issues {

  private Issues() {}

  /**
   * The issue that tells a finding.
   *
   * @param found the finding
   * @param element the element at fault, as seen from the whole request
   * @param policy the policy that judged, as its canonical address and version
   */
  public static OperationOutcomeIssueComponent issue(Refusal found, String element, String policy) {
    var text = found.text();
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(
        found.severity() == Severity.REFUSE ? IssueSeverity.ERROR : IssueSeverity.WARNING);
    issue.setCode(found.fault().type());
    issue.getDetails().addCoding().setSystem(TcCodeSystem.RULE).setCode(found.rule());
    issue.getDetails().setText(text.zh() + text.remedyZh());
    issue.setDiagnostics(text.en() + " " + text.remedyEn() + " [" + policy + "]");
    issue.addExpression(element);
    return issue;
  }
}
