package io.github.tieredcare.server.door.patch;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Parameters;
import org.springframework.stereotype.Component;

/**
 * Lets through the two kinds of patch that the guide declares, with plain paths: XML Patch would
 * run a client's XPath over a document of its making, FHIR Patch a client's FHIRPath, whose {@code
 * matches()} runs any regular expression.
 */
@Component
@Interceptor
class PlainPatches implements DoorInterceptor {
  /** After the gates, to whom a record that its caller may not see is not there to be patched. */
  private static final int ONCE_THE_RECORD_IS_SEEN = 1;

  private static final String JSON_PATCH = "application/json-patch+json";
  private static final String CONTENT_TYPE = "Content-Type";
  private static final Set<String> DECLARED = Set.of(JSON_PATCH, "application/fhir+json");

  private final PatchSteps steps;

  PlainPatches(FhirContext fhir) {
    this.steps = new PatchSteps(fhir);
  }

  /** Before anything reads the body. */
  @Hook(Pointcut.SERVER_INCOMING_REQUEST_POST_PROCESSED)
  public void checkFormat(RequestDetails request) {
    String kind = kind(request.getHeader(CONTENT_TYPE));
    if (request.getRestOperationType() == RestOperationTypeEnum.PATCH && !DECLARED.contains(kind)) {
      throw closed(kind).toHapi();
    }
  }

  @Hook(value = Pointcut.SERVER_INCOMING_REQUEST_PRE_HANDLED, order = ONCE_THE_RECORD_IS_SEEN)
  public void check(RestOperationTypeEnum interaction, RequestDetails request) {
    try {
      if (interaction == RestOperationTypeEnum.PATCH) {
        checkBody(request);
      } else if (request.getResource() instanceof Bundle bundle) {
        bundle.getEntry().stream()
            .filter(entry -> entry.getRequest().getMethod() == HTTPVerb.PATCH)
            .forEach(this::checkEntry);
      }
    } catch (DoorRefusal refusal) {
      throw refusal.toHapi();
    }
  }

  private void checkBody(RequestDetails request) {
    String body = new String(request.loadRequestContents(), StandardCharsets.UTF_8);
    if (kind(request.getHeader(CONTENT_TYPE)).equals(JSON_PATCH)) {
      steps.checkJson(body);
    } else {
      steps.checkFhir(body);
    }
  }

  private void checkEntry(BundleEntryComponent entry) {
    if (entry.getResource() instanceof Parameters patch) {
      steps.check(patch);
    } else if (entry.getResource() instanceof Binary patch
        && kind(patch.getContentType()).equals(JSON_PATCH)) {
      steps.checkJson(patch.hasData() ? new String(patch.getData(), StandardCharsets.UTF_8) : "[]");
    } else {
      throw closed(
          entry.getResource() instanceof Binary patch ? kind(patch.getContentType()) : "?");
    }
  }

  private static DoorRefusal closed(String kind) {
    return DoorRefusal.of(DoorRule.PATCH_FORMAT_CLOSED, kind);
  }

  private static String kind(String contentType) {
    return contentType == null
        ? "?"
        : contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
