package io.github.tieredcare.server.door.refusal;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.UnclassifiedServerFailureException;
import io.github.tieredcare.profile.Canonical;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** A request that the door does not let in, with all that is wrong with it. */
public final class DoorRefusal extends RuntimeException {
  /** The code system of {@link DoorRule#code()}. */
  public static final String CODES = Canonical.codeSystem("door-rule");

  private final DoorRule rule;
  private final transient OperationOutcome outcome;

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

  /** The same refusal in the form that HAPI answers with. */
  public BaseServerResponseException toHapi() {
    return new UnclassifiedServerFailureException(status(), getMessage(), outcome);
  }
}
