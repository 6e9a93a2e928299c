package io.github.tieredcare.server.record;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * {@code GET Patient/[id]/$summary}: the <a
 * href="https://hl7.org/fhir/uv/ips/STU1.1/OperationDefinition-summary.html">International Patient
 * Summary</a> of what the caller may read now.
 */
@Component
class SummaryOperation implements OperationProvider {

  static final String NAME = "$summary";

  private final ReadableRecords records;
  private final SummarySearch search;
  private final Clock clock;

  SummaryOperation(ReadableRecords records, SummarySearch search, Clock clock) {
    this.records = records;
    this.search = search;
    this.clock = clock;
  }

  /** A patient whom the caller has no ground to see is not there. */
  @Operation(name = NAME, typeName = "Patient", idempotent = true)
  public Bundle summary(@IdParam IdType id, RequestDetails request) {
    var caller = RequestCaller.of(request);
    var patient =
        records
            .read(Patient.class, id.getIdPart(), caller)
            .orElseThrow(() -> new ResourceNotFoundException(id));
    var found = search.of(id.getIdPart(), caller);
    var naming =
        Stream.concat(
                Stream.of(patient), found.values().stream().flatMap(it -> it.records().stream()))
            .<Resource>map(it -> it)
            .toList();
    return new SummaryDocument(request.getFhirServerBase(), UUID.randomUUID(), clock.instant())
        .of(patient, found, search.parties(naming, caller));
  }
}
