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
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * What an answer shows, also within the answers of a batch.
 *
 * @param answer the answer; null for nothing
 * @param file what is stored, to find whose a record is
 */
record Shown(IBaseResource answer, Records file) {

  private static final String PATIENT = "Patient/";

  Set<String> records() {
    return Stream.concat(
            within(answer).map(it -> Records.key(Records.to(it))),
            told(answer).map(Shown::key).filter(key -> !key.startsWith(PATIENT)))
        .collect(Collectors.toSet());
  }

  Set<String> patients() {
    return Stream.concat(
            within(answer).flatMap(it -> Subject.of(it, file).stream()),
            told(answer)
                .map(Shown::key)
                .filter(key -> key.startsWith(PATIENT))
                .map(key -> key.substring(PATIENT.length())))
        .collect(Collectors.toSet());
  }

  /** What an operation tells of without showing it, it names by reference. */
  private static Stream<Reference> told(IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      return bundle.getEntry().stream().map(BundleEntryComponent::getResource).flatMap(Shown::told);
    }
    return answer instanceof Parameters parameters
        ? parameters.getParameter().stream()
            .flatMap(it -> Stream.concat(Stream.of(it), it.getPart().stream()))
            .map(ParametersParameterComponent::getValue)
            .filter(Reference.class::isInstance)
            .map(Reference.class::cast)
        : Stream.empty();
  }

  /** A reference may hold its record in the place of its address. */
  private static String key(Reference reference) {
    return reference.getResource() instanceof Resource held
        ? Records.key(Records.to(held))
        : Records.key(reference);
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
            && !(answer instanceof Parameters)
        ? Stream.of(record)
        : Stream.empty();
  }
}
