package io.github.tieredcare.example.client;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.PrimitiveType;

/**
 * One reason why the exchange refused a request, or warned of it.
 *
 * @param rule the rule's name, the same everywhere
 * @param element the element at fault, as FHIRPath
 * @param chinese what is wrong and what to do, in Chinese
 * @param english the same in English
 */
public record Refusal(String rule, String element, String chinese, String english) {

  /** All reasons that a failed request was given. */
  public static List<Refusal> of(BaseServerResponseException refused) {
    return refused.getOperationOutcome() instanceof OperationOutcome outcome
        ? of(outcome)
        : List.of();
  }

  /** All reasons in an outcome, as warnings come beside a stored record. */
  public static List<Refusal> of(OperationOutcome outcome) {
    return outcome.getIssue().stream().map(Refusal::of).toList();
  }

  private static Refusal of(OperationOutcomeIssueComponent issue) {
    return new Refusal(
        issue.getDetails().getCodingFirstRep().getCode(),
        issue.getExpression().stream().map(PrimitiveType::getValue).findFirst().orElse(""),
        issue.getDetails().getText(),
        issue.getDiagnostics());
  }
}
