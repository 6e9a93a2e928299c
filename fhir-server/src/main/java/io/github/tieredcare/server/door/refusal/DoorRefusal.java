package io.github.tieredcare.server.door.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import io.github.tieredcare.profile.Canonical;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** A request that the door does not let in, with all that is wrong with it. */
public final class DoorRefusal extends RuntimeException {
  /** The code system of {@link DoorRule#code()}. */
  public static final String CODES = Canonical.codeSystem("door-rule");

  static final String RETRY_AFTER = "Retry-After";

  private final DoorRule rule;
  private final transient OperationOutcome outcome;
  private long retryAfterSeconds;

  private DoorRefusal(DoorRule rule, OperationOutcome outcome) {
    super(outcome.getIssueFirstRep().getDiagnostics());
    this.rule = rule;
    this.outcome = outcome;
  }

  /** Refused for one reason. */
  public static DoorRefusal of(DoorRule rule, Object... atFault) {
    return new DoorRefusal(rule, new OperationOutcome().addIssue(issue(rule, atFault)));
  }

  /** Refused for one reason at several places, each an issue. */
  public static DoorRefusal of(DoorRule rule, List<OperationOutcomeIssueComponent> issues) {
    OperationOutcome outcome = new OperationOutcome();
    issues.forEach(outcome::addIssue);
    return new DoorRefusal(rule, outcome);
  }

  /** One issue, for a refusal that has several. */
  public static OperationOutcomeIssueComponent issue(DoorRule rule, Object... atFault) {
    OperationOutcomeIssueComponent issue =
        new OperationOutcomeIssueComponent()
            .setSeverity(IssueSeverity.ERROR)
            .setCode(rule.type())
            .setDiagnostics(rule.inEnglish(atFault));
    issue.getDetails().setText(rule.inChinese(atFault));
    issue.getDetails().addCoding().setSystem(CODES).setCode(rule.code());
    return issue;
  }

  public int status() {
    return rule.status();
  }

  public OperationOutcome outcome() {
    return outcome;
  }

  /**
   * The same refusal, which says when to try again: in whole seconds, of which one is the least.
   */
  public DoorRefusal retryAfter(Duration wait) {
    retryAfterSeconds = Math.max(1, wait.plusMillis(999).toSeconds());
    return this;
  }

  /** The value of the header Retry-After, if there is any sense in trying again. */
  public Optional<String> retryAfter() {
    return retryAfterSeconds == 0
        ? Optional.empty()
        : Optional.of(String.valueOf(retryAfterSeconds));
  }

  /** The same refusal in the form that HAPI answers with. */
  public BaseServerResponseException toHapi() {
    var answer = new UnclassifiedServerFailureException(status(), getMessage(), outcome);
    retryAfter().ifPresent(seconds -> answer.addResponseHeader(RETRY_AFTER, seconds));
    return answer;
  }
}
