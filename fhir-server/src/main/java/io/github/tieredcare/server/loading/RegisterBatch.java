package io.github.tieredcare.server.loading;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Some rows as one transaction, and its refusal told in terms of the file. */
record RegisterBatch(List<Row> rows) {

  private static final Pattern ENTRY =
      Pattern.compile("Bundle\\.entry\\[(\\d+)]\\.resource\\.?(.*)");

  Bundle transaction() {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Row row : rows) {
      bundle
          .addEntry()
          .setResource(row.record())
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(row.key());
    }
    return bundle;
  }

  /** Every fault that a refusal names. */
  List<RegisterFault> faults(BaseServerResponseException refusal) {
    return refusal.getOperationOutcome() instanceof OperationOutcome outcome
        ? outcome.getIssue().stream()
            .filter(issue -> issue.getSeverity().compareTo(IssueSeverity.ERROR) <= 0)
            .flatMap(this::faults)
            .toList()
        : List.of(refused(refusal));
  }

  private Stream<RegisterFault> faults(OperationOutcomeIssueComponent issue) {
    return issue.getExpression().stream()
        .map(
            element ->
                new RegisterFault(
                    place(element.getValue()),
                    issue.getDetails().getCodingFirstRep().getCode(),
                    issue.getDetails().getText(),
                    issue.getDiagnostics()));
  }

  private Place place(String element) {
    Matcher entry = ENTRY.matcher(element);
    return entry.matches()
        ? rows.get(Integer.parseInt(entry.group(1))).ofElement(entry.group(2))
        : rows.get(0).place();
  }

  /** What HAPI itself refuses is told by its message alone, at the first row of the batch. */
  private RegisterFault refused(BaseServerResponseException refusal) {
    return new RegisterFault(
        rows.get(0).place(),
        "record-is-accepted",
        "本批记录未被接受。",
        "The batch that begins here is not accepted: " + refusal.getMessage());
  }
}
