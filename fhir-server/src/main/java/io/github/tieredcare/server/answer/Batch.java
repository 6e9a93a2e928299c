package io.github.tieredcare.server.answer;

import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.StringType;

/**
 * A <a href="https://hl7.org/fhir/R4/http.html#transaction">batch</a>: each entry is a transaction
 * of its own, and one that fails is told like any other failed request.
 *
 * @param transaction what carries out a transaction
 */
public record Batch(UnaryOperator<Bundle> transaction) {

  private static final String ALONE = "Bundle.entry[0]";

  public Bundle process(List<BundleEntryComponent> entries) {
    var response = new Bundle().setType(BundleType.BATCHRESPONSE);
    for (int index = 0; index < entries.size(); index++) {
      response.addEntry(process(entries.get(index), index));
    }
    return response;
  }

  private BundleEntryComponent process(BundleEntryComponent entry, int index) {
    try {
      var alone = new Bundle().setType(BundleType.TRANSACTION).addEntry(entry);
      var answer = transaction.apply(alone).getEntryFirstRep();
      if (answer.getResponse().getOutcome() instanceof OperationOutcome outcome) {
        place(outcome, index);
      }
      return answer;
    } catch (RuntimeException failure) {
      return failed(ErrorAnswers.to(failure, entry.getRequest().hasIfMatch()), index);
    }
  }

  private static BundleEntryComponent failed(BaseServerResponseException answer, int index) {
    var outcome = (OperationOutcome) answer.getOperationOutcome();
    place(outcome, index);
    var status =
        answer.getStatusCode() + " " + Constants.HTTP_STATUS_NAMES.get(answer.getStatusCode());
    var failed = new BundleEntryComponent();
    failed.getResponse().setStatus(status).setOutcome(outcome);
    return failed;
  }

  /** An entry that was judged alone is named by its place in the batch. */
  private static void place(OperationOutcome outcome, int index) {
    outcome.getIssue().stream()
        .map(OperationOutcomeIssueComponent::getExpression)
        .flatMap(List::stream)
        .filter(element -> element.getValue().startsWith(ALONE))
        .forEach(element -> element.setValue(at(element, index)));
  }

  private static String at(StringType element, int index) {
    return "Bundle.entry[" + index + "]" + element.getValue().substring(ALONE.length());
  }
}
