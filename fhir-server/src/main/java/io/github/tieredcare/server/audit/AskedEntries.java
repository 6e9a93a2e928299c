package io.github.tieredcare.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.UrlUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Resource;

/**
 * The entries of a transaction or batch in the order in which they were sent. Each that reads, and
 * each that fails alone, has a line of its own: an AuditEvent tells of one interaction with one
 * outcome, and a line for the whole would have to choose.
 */
record AskedEntries(List<Asked> entries) {

  private static final String KEY = AskedEntries.class.getName();

  /** What one entry asks. */
  record Asked(String method, String url) {

    Optional<Look> answered(BundleEntryComponent answer) {
      int status = status(answer);
      boolean reads = "GET".equals(method) || "HEAD".equals(method);
      if (reads || status >= 400) {
        return Optional.of(look(status, answer.getResource()));
      }
      return "POST".equals(method) && status == 200
          ? Optional.of(Look.atFound(type(), answer.getResource()))
          : Optional.empty();
    }

    private Look look(int status, Resource shown) {
      var address = UrlUtil.parseUrl(url);
      var id = address.getResourceId();
      var interaction = Interaction.of(method, type(), id != null, url.contains("$"));
      return new Look(
          interaction,
          new Named(type(), parameters(address.getParams())),
          id == null || interaction.equals("operation") ? Set.of() : Set.of(type() + "/" + id),
          status,
          shown);
    }

    private String type() {
      return Optional.ofNullable(UrlUtil.parseUrl(url).getResourceType()).orElse("");
    }

    private static Map<String, String[]> parameters(String query) {
      return query == null ? Map.of() : UrlUtil.parseQueryString(query);
    }

    /** An entry that says nothing of its end went well. */
    private static int status(BundleEntryComponent answer) {
      var status = answer.getResponse().getStatus();
      return status != null && status.matches("\\d{3}.*")
          ? Integer.parseInt(status.substring(0, 3))
          : 200;
    }
  }

  static AskedEntries of(Bundle bundle) {
    return new AskedEntries(
        bundle.getEntry().stream()
            .map(entry -> entry.getRequest())
            .map(
                it ->
                    new Asked(
                        it.getMethod() == null ? "" : it.getMethod().toCode(),
                        it.getUrl() == null ? "" : it.getUrl()))
            .toList());
  }

  void keepWith(RequestDetails request) {
    request.getUserData().put(KEY, this);
  }

  static Optional<AskedEntries> keptWith(RequestDetails request) {
    return Optional.ofNullable((AskedEntries) request.getUserData().get(KEY));
  }

  Stream<Look> answered(Bundle answer) {
    return IntStream.range(0, Math.min(entries.size(), answer.getEntry().size()))
        .boxed()
        .flatMap(at -> entries.get(at).answered(answer.getEntry().get(at)).stream());
  }
}
