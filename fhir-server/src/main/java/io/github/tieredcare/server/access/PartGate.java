package io.github.tieredcare.server.access;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Of a record that a mandate opens in part, only that part leaves. */
@Component
@Interceptor
class PartGate implements DoorInterceptor {

  private final FhirContext fhir;

  PartGate(FhirContext fhir) {
    this.fhir = fhir;
  }

  /** After what may not be seen at all was taken out. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = 1)
  public void cut(RequestDetails request, ResponseDetails answer) {
    var parts = Parts.of(request);
    if (parts.isEmpty()) {
      return;
    }
    if (answer.getResponseResource() instanceof Bundle bundle) {
      cut(bundle, parts);
    } else if (answer.getResponseResource() instanceof Resource record) {
      answer.setResponseResource(cut(record, parts));
    }
  }

  private void cut(Bundle bundle, Map<String, Set<String>> parts) {
    bundle.getEntry().stream()
        .filter(Bundle.BundleEntryComponent::hasResource)
        .forEach(
            entry -> {
              if (entry.getResource() instanceof Bundle inner) {
                cut(inner, parts);
              } else {
                entry.setResource(cut(entry.getResource(), parts));
              }
            });
  }

  private Resource cut(Resource record, Map<String, Set<String>> parts) {
    var elements = parts.get(Records.key(Records.to(record)));
    if (elements == null) {
      return record;
    }
    var shown =
        Stream.concat(Stream.of("id", "meta"), elements.stream())
            .map(element -> record.fhirType() + "." + element)
            .collect(Collectors.toSet());
    var parser = fhir.newJsonParser();
    parser.setEncodeElements(shown);
    var part = parser.encodeResourceToString(record);
    return (Resource) fhir.newJsonParser().parseResource(part);
  }
}
