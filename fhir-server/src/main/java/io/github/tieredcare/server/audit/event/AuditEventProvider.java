package io.github.tieredcare.server.audit.event;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OwnResourceProvider;
import io.github.tieredcare.server.fhir.ServerSettings;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.time.Clock;
import java.util.Set;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.springframework.stereotype.Component;

/** Reads and searches the trail; what a reader may not see is not there. */
@Component
class AuditEventProvider implements OwnResourceProvider {

  private final Trail trail;
  private final RecordsOnFile file;
  private final ServerSettings settings;
  private final Clock clock;

  AuditEventProvider(Trail trail, RecordsOnFile file, ServerSettings settings, Clock clock) {
    this.trail = trail;
    this.file = file;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Class<AuditEvent> getResourceType() {
    return AuditEvent.class;
  }

  @Override
  public Set<String> ownParameters() {
    return Set.of(EventSearch.PAGE);
  }

  @Read
  public AuditEvent read(@IdParam IdType id, RequestDetails request) {
    var reader = reader(request);
    return EventId.parse(id.getIdPart())
        .flatMap(it -> trail.read(it, reader))
        .map(reader::shown)
        .map(it -> new EventShape(it, request.getFhirServerBase()).auditEvent())
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails request) {
    var search = new EventSearch(request.getParameters());
    var reader = reader(request);
    var page = new EventPage(search, reader, size(request));
    var conditions = search.conditions(reader, clock.instant());
    page.narrow(conditions);
    return page.of(trail.find(conditions, page.size() + 1), request);
  }

  private Reader reader(RequestDetails request) {
    return Reader.of(RequestCaller.of(request), file.records());
  }

  private int size(RequestDetails request) {
    var asked = request.getParameters().get("_count");
    if (asked == null || asked.length == 0) {
      return settings.pageSize();
    }
    if (!asked[0].matches("[1-9]\\d{0,5}")) {
      throw ServerFault.NOT_UNDERSTOOD.about("_count");
    }
    return Math.min(Integer.parseInt(asked[0]), settings.largestPageSize());
  }
}
