package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** What the server said, whether to one write or to a bundle. */
record Answer(HttpResponse<String> http) {

  int status() {
    return http.statusCode();
  }

  List<OperationOutcomeIssueComponent> issues(IssueSeverity severity) {
    return outcomes()
        .flatMap(outcome -> outcome.getIssue().stream())
        .filter(issue -> issue.getSeverity() == severity)
        .toList();
  }

  /** The addresses of the records that it stored. */
  Stream<IdType> stored() {
    var entries =
        bundle()
            .flatMap(bundle -> bundle.getEntry().stream())
            .map(entry -> entry.getResponse().getLocation());
    var own = Stream.of("Location", "Content-Location").map(http.headers()::firstValue);
    return Stream.concat(entries, own.flatMap(Optional::stream)).map(IdType::new);
  }

  private Stream<OperationOutcome> outcomes() {
    var entries =
        bundle()
            .flatMap(bundle -> bundle.getEntry().stream())
            .map(entry -> entry.getResponse().getOutcome());
    return Stream.concat(Stream.of(parsed()), entries)
        .filter(OperationOutcome.class::isInstance)
        .map(OperationOutcome.class::cast);
  }

  private Stream<Bundle> bundle() {
    return Stream.of(parsed()).filter(Bundle.class::isInstance).map(Bundle.class::cast);
  }

  private Object parsed() {
    return FhirContext.forR4Cached().newJsonParser().parseResource(http.body());
  }
}
