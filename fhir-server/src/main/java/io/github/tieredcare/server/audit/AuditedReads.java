package io.github.tieredcare.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Begins to put what an answer shows on record; the answer is held until that stands. */
@Component
@Interceptor
@Order(Ordered.LOWEST_PRECEDENCE)
class AuditedReads implements DoorInterceptor {

  private static final Set<RestOperationTypeEnum> READING =
      Set.of(
          RestOperationTypeEnum.READ,
          RestOperationTypeEnum.VREAD,
          RestOperationTypeEnum.HISTORY_INSTANCE,
          RestOperationTypeEnum.SEARCH_TYPE,
          RestOperationTypeEnum.GET_PAGE,
          RestOperationTypeEnum.EXTENDED_OPERATION_SERVER,
          RestOperationTypeEnum.EXTENDED_OPERATION_TYPE,
          RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE);
  private static final Set<RestOperationTypeEnum> OF_BUNDLES =
      Set.of(RestOperationTypeEnum.BATCH, RestOperationTypeEnum.TRANSACTION);
  private static final String PATIENT = "Patient/";
  private static final int OK = 200;

  private final AuditTrail trail;
  private final RecordsOnFile file;

  AuditedReads(AuditTrail trail, RecordsOnFile file) {
    this.trail = trail;
    this.file = file;
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLER_SELECTED, order = Integer.MIN_VALUE)
  public void understand(RequestDetails request) {
    recording(request).ifPresent(it -> it.understand(request));
  }

  /** HAPI puts the entries of a bundle into an order of its own. */
  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = Integer.MIN_VALUE)
  public void keepOrder(RestOperationTypeEnum interaction, RequestDetails request) {
    if (OF_BUNDLES.contains(interaction) && request.getResource() instanceof Bundle bundle) {
      AskedEntries.of(bundle).keepWith(request);
    }
  }

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Integer.MAX_VALUE)
  public void record(RequestDetails request, ResponseDetails response, IBaseResource answer) {
    var recording = recording(request);
    if (isPutOff(request) || recording.filter(it -> it.tells(status(response))).isPresent()) {
      return;
    }
    var lines = lines(request, status(response), answer).toList();
    var held = recording.orElseGet(() -> new Recording(trail));
    lines.forEach(held::add);
    if (recording.isEmpty()) {
      held.await();
    }
  }

  /** A read that waits shows nothing yet. */
  private static boolean isPutOff(RequestDetails request) {
    return request instanceof ServletRequestDetails over
        && over.getServletRequest().isAsyncStarted();
  }

  private Stream<Access> lines(RequestDetails request, int status, IBaseResource answer) {
    var interaction = request.getRestOperationType();
    if (OF_BUNDLES.contains(interaction) && answer instanceof Bundle bundle) {
      return AskedEntries.keptWith(request).stream()
          .flatMap(it -> it.answered(bundle))
          .map(it -> access(request, it));
    }
    if (READING.contains(interaction)) {
      var asked = new Named(type(request), parameters(request));
      return Stream.of(
          access(
              request,
              new Look(interaction.getCode(), asked, operatedOn(request), status, answer)));
    }
    return interaction == RestOperationTypeEnum.CREATE && status == OK
        ? Stream.of(access(request, Look.atFound(type(request), answer)))
        : Stream.empty();
  }

  private Access access(RequestDetails request, Look look) {
    var shown = new Shown(look.answer(), file.records());
    return new Access(
        RequestCaller.of(request),
        AuditedRequest.way(request),
        Interaction.action(look.interaction()),
        look.interaction(),
        look.asked().type(),
        look.asked().names(),
        union(look.records(), shown.records()),
        union(union(look.asked().patients(), patients(look.records())), shown.patients()),
        look.status());
  }

  /** The patient of whom an operation was asked, whatever it answers. */
  private static Set<String> operatedOn(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE
            && "Patient".equals(request.getResourceName())
        ? Set.of(PATIENT + request.getId().getIdPart())
        : Set.of();
  }

  private static Set<String> patients(Set<String> records) {
    return records.stream()
        .filter(record -> record.startsWith(PATIENT))
        .map(record -> record.substring(PATIENT.length()))
        .collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }

  private static int status(ResponseDetails response) {
    return response.getResponseCode() == 0 ? OK : response.getResponseCode();
  }

  private static String type(RequestDetails request) {
    return Optional.ofNullable(request.getResourceName()).orElse("");
  }

  private static Map<String, String[]> parameters(RequestDetails request) {
    return Optional.ofNullable(request.getParameters()).orElse(Map.of());
  }

  private static Optional<Recording> recording(RequestDetails request) {
    return request instanceof ServletRequestDetails over
        ? Recording.of(over.getServletRequest())
        : Optional.empty();
  }
}
