package io.github.tieredcare.server.audit;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Puts what an answer shows on record before the answer leaves; if that fails, it does not leave.
 */
@Component
@Interceptor
@Order(Ordered.LOWEST_PRECEDENCE)
class AuditedReads implements DoorInterceptor {

  private static final Map<RestOperationTypeEnum, Character> READING =
      Map.ofEntries(
          Map.entry(RestOperationTypeEnum.READ, 'R'),
          Map.entry(RestOperationTypeEnum.VREAD, 'R'),
          Map.entry(RestOperationTypeEnum.HISTORY_INSTANCE, 'R'),
          Map.entry(RestOperationTypeEnum.SEARCH_TYPE, 'E'),
          Map.entry(RestOperationTypeEnum.GET_PAGE, 'E'),
          Map.entry(RestOperationTypeEnum.BATCH, 'E'),
          Map.entry(RestOperationTypeEnum.TRANSACTION, 'E'),
          Map.entry(RestOperationTypeEnum.EXTENDED_OPERATION_SERVER, 'E'),
          Map.entry(RestOperationTypeEnum.EXTENDED_OPERATION_TYPE, 'E'),
          Map.entry(RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE, 'E'));

  private static final List<String> PATIENT = List.of("patient", "subject", "beneficiary");
  private static final Pattern PATIENT_ID = Pattern.compile("(?:Patient/)?([A-Za-z0-9.-]{1,64})");

  private final AuditTrail trail;
  private final RecordsOnFile file;

  AuditedReads(AuditTrail trail, RecordsOnFile file) {
    this.trail = trail;
    this.file = file;
  }

  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Integer.MAX_VALUE)
  public void record(RequestDetails request, IBaseResource answer) {
    var interaction = request.getRestOperationType();
    if (READING.containsKey(interaction)) {
      var shown = shown(answer).collect(Collectors.toCollection(LinkedHashSet::new));
      trail.addNow(access(request, shown, told(answer).toList()));
    }
  }

  private Access access(RequestDetails request, Set<Resource> shown, List<Reference> told) {
    var records = file.records();
    return new Access(
        RequestCaller.of(request),
        AuditedRequest.way(request),
        READING.get(request.getRestOperationType()),
        request.getRestOperationType().getCode(),
        Optional.ofNullable(request.getResourceName()).orElse(""),
        String.join(",", parameters(request)),
        Stream.concat(
                shown.stream().map(it -> Records.key(Records.to(it))),
                told.stream().map(Records::key).filter(key -> !key.startsWith("Patient/")))
            .collect(Collectors.toSet()),
        Stream.of(
                named(request),
                asked(request),
                shown.stream().flatMap(it -> patient(it, records)),
                ids(told))
            .flatMap(it -> it)
            .collect(Collectors.toSet()),
        200);
  }

  /** The patients whom a search names are looked for, also where none of their records is found. */
  private static Stream<String> named(RequestDetails request) {
    return PATIENT.stream()
        .flatMap(name -> Stream.ofNullable(request.getParameters().get(name)))
        .flatMap(Stream::of)
        .map(PATIENT_ID::matcher)
        .filter(Matcher::matches)
        .map(id -> id.group(1));
  }

  /** The patient of whom an operation was asked, whatever it answers. */
  private static Stream<String> asked(RequestDetails request) {
    return request.getRestOperationType() == RestOperationTypeEnum.EXTENDED_OPERATION_INSTANCE
            && "Patient".equals(request.getResourceName())
        ? Stream.of(request.getId().getIdPart())
        : Stream.empty();
  }

  private static Stream<String> patient(Resource record, Records records) {
    return Subject.of(record, records).stream();
  }

  /** The patients' records in an answer, also within the answers of a batch. */
  private static Stream<Resource> shown(IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .map(BundleEntryComponent::getResource)
          .flatMap(AuditedReads::shown);
    }
    return answer instanceof Resource record
            && record.hasIdElement()
            && Subject.concerns(record.fhirType())
        ? Stream.of(record)
        : Stream.empty();
  }

  /** What an operation tells of without showing it, it names by reference. */
  private static Stream<Reference> told(IBaseResource answer) {
    if (answer instanceof Bundle bundle) {
      return bundle.getEntry().stream()
          .map(BundleEntryComponent::getResource)
          .flatMap(AuditedReads::told);
    }
    return answer instanceof Parameters parameters
        ? parameters.getParameter().stream()
            .map(ParametersParameterComponent::getValue)
            .filter(Reference.class::isInstance)
            .map(Reference.class::cast)
        : Stream.empty();
  }

  private static Stream<String> ids(List<Reference> told) {
    return told.stream()
        .map(Reference::getReferenceElement)
        .filter(id -> "Patient".equals(id.getResourceType()))
        .map(IIdType::getIdPart);
  }

  private static Set<String> parameters(RequestDetails request) {
    return request.getParameters() == null
        ? Collections.emptySet()
        : new TreeSet<>(request.getParameters().keySet());
  }
}
