package io.github.tieredcare.server.rule;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import io.github.tieredcare.policy.PolicyTermsAreReadable;
import io.github.tieredcare.policy.UnreadableTerm;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Issues;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;

/** The one form in which breaches are told: rule, element, both languages, and the way out. */
final class Answers {

  private static final Text UNJUDGEABLE =
      new Text(
          "本地区现行政策的条款“{0}”无法读取，平台无从判断，请求未保存。",
          "The term {0} of the policy in force here cannot be read, so nothing can be judged, and"
              + " nothing was stored.",
          "请联系主管部门更正该政策（Library），更正后重新提交。",
          "Ask the authority to mend that Library, then send the request again.");

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

  /** No rule can be asked while the policy of the region cannot be read. */
  static BaseServerResponseException unjudgeable(UnreadableTerm unreadable) {
    var text = UNJUDGEABLE.with(unreadable.term());
    var fault = Fault.BUSINESS_RULE;
    var refusal =
        new Refusal(
            new PolicyTermsAreReadable().name(), Severity.REFUSE, fault, "Library.contained", text);
    var outcome = new OperationOutcome();
    outcome.addIssue(Issues.issue(refusal, refusal.element(), "Library"));
    return new UnclassifiedServerFailureException(fault.status(), "Refused by policy", outcome);
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
