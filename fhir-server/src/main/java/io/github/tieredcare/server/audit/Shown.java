package io.github.tieredcare.server.audit;

import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Records;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/**
 * What an answer shows, also within the answers of a batch.
 *
 * @param answer the answer; null for nothing
 * @param file what is stored, to find whose a record is
 */
record Shown(IBaseResource answer, Records file) {

  Set<String> records() {
    return within(answer).map(it -> Records.key(Records.to(it))).collect(Collectors.toSet());
  }

  Set<String> patients() {
    return within(answer).flatMap(it -> Subject.of(it, file).stream()).collect(Collectors.toSet());
  }

  private static Stream<Resource> within(IBaseResource answer) {
    return answer instanceof Bundle bundle ? entries(bundle) : one(answer);
  }

  /** The lines of a page of the trail are named by its search: they would name each other. */
  private static Stream<Resource> entries(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(BundleEntryComponent::getResource)
        .filter(Objects::nonNull)
        .filter(it -> !(it instanceof AuditEvent))
        .flatMap(Shown::within);
  }

  private static Stream<Resource> one(IBaseResource answer) {
    return answer instanceof Resource record
            && record.getIdElement().hasIdPart()
            && !(answer instanceof OperationOutcome)
        ? Stream.of(record)
        : Stream.empty();
  }
}
