package io.github.tieredcare.server.audit;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.server.door.caller.RequestCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Resource;

/**
 * A request that is shown nothing: refused, or told that nothing has changed.
 *
 * @param request as it came
 * @param understood as HAPI understands it, where it got that far
 */
record UnshownRequest(HttpServletRequest request, Optional<RequestDetails> understood) {

  private static final Caller UNKNOWN = new Caller("", "", Optional.empty(), Set.of(), "");
  private static final Pattern ADDRESS =
      Pattern.compile("^/fhir/([A-Za-z]*)(?:/([A-Za-z0-9.-]{1,64}))?.*$");

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z]?\\d{7,}[A-Za-z]?");

  Access answered(int status) {
    Matcher address = ADDRESS.matcher(request.getRequestURI());
    var type = address.matches() ? address.group(1) : "";
    var id = address.matches() ? recordable(address.group(2)) : null;
    var interaction = interaction(type, id);
    var named = named(type);
    return new Access(
        request.getAttribute(RequestCaller.KEY) instanceof Caller caller ? caller : UNKNOWN,
        AuditedRequest.way(request),
        Interaction.action(interaction),
        interaction,
        type,
        named.names(),
        id == null ? Set.of() : Set.of(type + "/" + id),
        Stream.concat(named.patients().stream(), patientsOf(type, id)).collect(Collectors.toSet()),
        status);
  }

  /** Somebody's number that stands where an id should is not kept. */
  private static String recordable(String id) {
    return id == null || NUMBER.matcher(id).matches() ? null : id;
  }

  private String interaction(String type, String id) {
    if (request.getRequestURI().startsWith("/oauth2")) {
      return "login";
    }
    return understood
        .map(Interaction::of)
        .orElseGet(() -> Interaction.of(request.getMethod(), type, id != null, false));
  }

  /** HAPI knows also what stands in the body of a search. */
  private Named named(String type) {
    return new Named(
        type,
        understood
            .map(RequestDetails::getParameters)
            .or(() -> Optional.of(Map.of()))
            .orElseThrow());
  }

  private Stream<String> patientsOf(String type, String id) {
    var sent =
        understood.map(RequestDetails::getResource).stream()
            .flatMap(it -> it instanceof Bundle bundle ? records(bundle) : Stream.of(it))
            .filter(Resource.class::isInstance)
            .map(Resource.class::cast)
            .flatMap(UnshownRequest::patient);
    return "Patient".equals(type) && id != null ? Stream.concat(Stream.of(id), sent) : sent;
  }

  private static Stream<Resource> records(Bundle bundle) {
    return bundle.getEntry().stream().map(entry -> entry.getResource());
  }

  /** What is not stored has its patient by its own word alone. */
  private static Stream<String> patient(Resource sent) {
    return sent instanceof Provenance || sent instanceof Patient
        ? Stream.ofNullable(sent instanceof Patient ? sent.getIdElement().getIdPart() : null)
        : Subject.of(sent, new RecordsInMemory()).stream();
  }
}
