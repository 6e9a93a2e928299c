package io.github.tieredcare.server.audit.event;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import io.github.tieredcare.server.answer.ServerFault;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;

/** One page of a search: where it begins, and the link to the next, good for its reader alone. */
record EventPage(EventSearch search, Reader reader, int size) {

  /** Begins after the line that the last page ended with. */
  void narrow(Conditions conditions) {
    var page = search.parameters().get(EventSearch.PAGE);
    if (page != null && page.length > 0) {
      var last = last(page[0]);
      conditions.add(
          "(recorded_at, id) < (?, ?) AND recorded_at <= ?",
          Trail.time(last.at()),
          last.line(),
          Trail.time(last.at()));
    }
  }

  private EventId last(String page) {
    var parts = page.split("\\.", 2);
    return EventId.parse(parts[0])
        .filter(it -> parts.length == 2 && parts[1].equals(reader.mark()))
        .orElseThrow(() -> ServerFault.AUDIT_PAGE_NOT_YOURS.at(""));
  }

  /** The page of what was found, which is one more than its size where there is a next page. */
  Bundle of(List<Event> found, RequestDetails request) {
    var bundle = new Bundle().setType(BundleType.SEARCHSET);
    var base = request.getFhirServerBase() + "/AuditEvent";
    bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(url(base, search.parameters()));
    var shown = found.subList(0, Math.min(size, found.size()));
    if (found.size() > size) {
      var page = shown.get(size - 1).id() + "." + reader.mark();
      bundle.addLink().setRelation(Bundle.LINK_NEXT).setUrl(url(base, search.with(page)));
    }
    shown.forEach(
        event ->
            bundle
                .addEntry()
                .setFullUrl(base + "/" + event.id())
                .setResource(
                    new EventShape(reader.shown(event), request.getFhirServerBase()).auditEvent())
                .getSearch()
                .setMode(SearchEntryMode.MATCH));
    return bundle;
  }

  private static String url(String base, Map<String, String[]> parameters) {
    var query =
        parameters.entrySet().stream()
            .flatMap(
                each ->
                    Arrays.stream(each.getValue())
                        .map(
                            value ->
                                UrlUtil.escapeUrlParam(each.getKey())
                                    + "="
                                    + UrlUtil.escapeUrlParam(value)))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? base : base + "?" + query;
  }
}
