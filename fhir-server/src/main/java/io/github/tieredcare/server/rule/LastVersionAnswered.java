package io.github.tieredcare.server.rule;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.ResponseDetails;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Answers a write with the record as it stands at the end of the request, so that the next one can
 * be made under the version that the answer names.
 */
@Component
@Interceptor
class LastVersionAnswered implements DoorInterceptor {

  @Hook(Pointcut.SERVER_OUTGOING_RESPONSE)
  public void show(RequestDetails request, ResponseDetails answer) {
    var last = LastVersions.of(request);
    if (answer.getResponseResource() instanceof Bundle bundle) {
      bundle.getEntry().forEach(entry -> show(entry, last));
    } else if (answer.getResponseResource() instanceof Resource written) {
      last.of(written.getIdElement()).ifPresent(answer::setResponseResource);
    }
  }

  private static void show(BundleEntryComponent entry, LastVersions last) {
    if (entry.getResponse().hasLocation()) {
      last.of(new IdType(entry.getResponse().getLocation()))
          .ifPresent(record -> show(entry, record));
    }
  }

  private static void show(BundleEntryComponent entry, Resource record) {
    var id = record.getIdElement();
    entry
        .getResponse()
        .setLocation(id.toUnqualified().withResourceType(record.fhirType()).getValue())
        .setEtag("W/\"" + id.getVersionIdPart() + "\"")
        .setLastModified(record.getMeta().getLastUpdated());
    if (entry.hasResource()) {
      entry.setResource(record);
    }
  }
}
