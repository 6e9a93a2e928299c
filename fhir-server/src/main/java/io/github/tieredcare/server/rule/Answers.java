package io.github.tieredcare.server.rule;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Issues;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/** The one form in which breaches are told: rule, element, both languages, and the way out. */
final class Answers {

  private Answers() {}

  /** All breaches of a request, under the status of the gravest. */
  static BaseServerResponseException refused(
      List<Findings<Resource>> findings, BundleEntries entries) {
    var outcome = new OperationOutcome();
    findings.forEach(found -> issues(found, found.refusals(), entries).forEach(outcome::addIssue));
    int status =
        findings.stream()
            .flatMap(found -> found.refusals().stream())
            .filter(refusal -> refusal.severity() == Severity.REFUSE)
            .map(Refusal::fault)
            .min(Comparator.naturalOrder())
            .map(Fault::status)
            .orElseThrow();
    return new UnclassifiedServerFailureException(status, "Refused by rule", outcome);
  }

  /** All faults of structure. */
  static BaseServerResponseException misshapen(List<OperationOutcomeIssueComponent> faults) {
    var outcome = new OperationOutcome();
    faults.forEach(outcome::addIssue);
    return new UnclassifiedServerFailureException(
        Fault.STRUCTURE.status(), "Refused by profile", outcome);
  }

  static List<OperationOutcomeIssueComponent> issues(
      Findings<Resource> findings, List<Refusal> refusals, BundleEntries entries) {
    var record = findings.change().record();
    var policy = findings.change().policy().version();
    return refusals.stream()
        .map(refusal -> Issues.issue(refusal, entries.locate(record, refusal.element()), policy))
        .toList();
  }
}
