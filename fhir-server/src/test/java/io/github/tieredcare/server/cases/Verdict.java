package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;

/** Whether an answer says what the name of the case promises. */
record Verdict(Attempt attempt, Answer answer) {

  void check() {
    var before = NotOverHttp.refusedBefore(attempt);
    if (before.isEmpty()) {
      checkByRule();
    } else {
      assertThat(answer.status()).as(body()).isBetween(400, 499);
      assertThat(by(before, IssueSeverity.ERROR)).as(body()).isNotEmpty();
    }
  }

  private void checkByRule() {
    switch (attempt.file().outcome()) {
      case ACCEPTED -> {
        stands();
        assertThat(own(IssueSeverity.WARNING)).as(body()).isEmpty();
      }
      case REFUSED -> {
        assertThat(answer.status()).as(body()).isBetween(400, 499);
        tellsTheElement(own(IssueSeverity.ERROR));
      }
      case WARNED -> {
        stands();
        tellsTheElement(own(IssueSeverity.WARNING));
        warnedOnTheTask();
      }
    }
  }

  private void stands() {
    assertThat(answer.status()).as(body()).isBetween(200, 299);
    assertThat(answer.issues(IssueSeverity.ERROR)).as(body()).isEmpty();
  }

  private void tellsTheElement(List<OperationOutcomeIssueComponent> issues) {
    assertThat(issues).as(body()).hasSize(1);
    var issue = issues.get(0);
    assertThat(issue.getExpression().get(0).getValue()).as(body()).isEqualTo(attempt.element());
    assertThat(issue.getDetails().getText()).matches("(?s).*\\p{IsHan}.*");
    assertThat(issue.getDiagnostics()).matches("(?s).*[A-Za-z]{2}.*");
  }

  /** A warning outlives the answer: whoever works on the referral reads it on the Task. */
  private void warnedOnTheTask() {
    if (attempt.after() instanceof ServiceRequest referral
        && referral.getStatus() == ServiceRequestStatus.ACTIVE) {
      assertThat(OpenedTasks.of(answer))
          .flatExtracting(Task::getInput)
          .extracting(input -> input.getValue().primitiveValue())
          .as(body())
          .anyMatch(text -> text != null && text.startsWith(attempt.file().rule()));
    }
  }

  private List<OperationOutcomeIssueComponent> own(IssueSeverity severity) {
    return by(attempt.file().rule(), severity);
  }

  private List<OperationOutcomeIssueComponent> by(String rule, IssueSeverity severity) {
    return answer.issues(severity).stream()
        .filter(issue -> rule.equals(issue.getDetails().getCodingFirstRep().getCode()))
        .toList();
  }

  private String body() {
    return attempt.way() + " " + answer.status() + " " + answer.http().body();
  }
}
