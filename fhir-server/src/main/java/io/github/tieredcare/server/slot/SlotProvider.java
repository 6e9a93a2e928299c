package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Read;
import ca.uhn.fhir.rest.annotation.Search;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OwnResourceProvider;
import io.github.tieredcare.server.fhir.ServerSettings;
import java.time.Clock;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.stereotype.Component;

/** Reads and searches slots: each has the status that it has for who asks, at that instant. */
@Component
class SlotProvider implements OwnResourceProvider {

  private final SlotTable table;
  private final ServerSettings settings;
  private final Clock clock;

  SlotProvider(SlotTable table, ServerSettings settings, Clock clock) {
    this.table = table;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Class<Slot> getResourceType() {
    return Slot.class;
  }

  @Override
  public Set<String> ownParameters() {
    return Set.of(SlotSearch.PAGE);
  }

  @Read
  public Slot read(@IdParam IdType id, RequestDetails request) {
    var now = clock.instant();
    return SlotTable.uuid(id.getIdPart())
        .flatMap(slot -> table.find(slot, now))
        .map(slot -> slot.shown(RequestCaller.of(request), now))
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  @Search(allowUnknownParams = true)
  public Bundle search(RequestDetails request) {
    var viewer = new Viewer(RequestCaller.of(request), clock.instant());
    var search = new SlotSearch(request.getParameters());
    var page = new SlotPage(search, size(request));
    var conditions = search.conditions(viewer);
    page.narrow(conditions);
    var found =
        table.find(conditions, page.size() + 1, viewer.at()).stream()
            .map(slot -> slot.shown(viewer.caller(), viewer.at()))
            .toList();
    return page.of(found, request);
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
