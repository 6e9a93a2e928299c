package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import io.github.tieredcare.server.answer.ServerFault;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Slot;

/**
 * One page of a search, and the link to the next: it begins after the slot that this one ends with.
 */
record SlotPage(SlotSearch search, int size) {

  private static final String BETWEEN = "_";

  void narrow(Conditions conditions) {
    var page = search.parameters().get(SlotSearch.PAGE);
    if (page == null || page.length == 0) {
      return;
    }
    var parts = page[0].split(BETWEEN, 2);
    try {
      conditions.add(
          "(slot.starts, slot.id) > (?, ?)",
          NewSlot.utc(Instant.parse(parts[0])),
          UUID.fromString(parts[1]));
    } catch (DateTimeParseException
        | IllegalArgumentException
        | ArrayIndexOutOfBoundsException unreadable) {
      throw ServerFault.NOT_UNDERSTOOD.about("Slot?" + SlotSearch.PAGE);
    }
  }

  /** The page of what was found, which is one more than its size where there is a next page. */
  Bundle of(List<Slot> found, RequestDetails request) {
    var bundle = new Bundle().setType(BundleType.SEARCHSET);
    var base = request.getFhirServerBase() + "/Slot";
    bundle.addLink().setRelation(Bundle.LINK_SELF).setUrl(url(base, search.parameters()));
    var shown = found.subList(0, Math.min(size, found.size()));
    if (found.size() > size) {
      bundle
          .addLink()
          .setRelation(Bundle.LINK_NEXT)
          .setUrl(url(base, search.with(mark(shown.get(size - 1)))));
    }
    shown.forEach(
        slot ->
            bundle
                .addEntry()
                .setFullUrl(base + "/" + slot.getIdElement().getIdPart())
                .setResource(slot)
                .getSearch()
                .setMode(SearchEntryMode.MATCH));
    return bundle;
  }

  private static String mark(Slot last) {
    return last.getStart().toInstant() + BETWEEN + last.getIdElement().getIdPart();
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
