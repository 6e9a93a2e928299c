package io.github.tieredcare.server.answer;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.Constants;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.stereotype.Component;

/**
 * Refuses a record that is sent back as it was read some versions ago: without If-Match too, its
 * own {@code meta.versionId} tells that its sender has not seen what came since.
 */
@Component
@Interceptor
class OldCopies implements StorageInterceptor {
  private static final Set<RestOperationTypeEnum> ALONE =
      EnumSet.of(RestOperationTypeEnum.UPDATE, RestOperationTypeEnum.PATCH);

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void refuseOld(IBaseResource before, IBaseResource after, RequestDetails request) {
    var sent = after.getMeta().getVersionId();
    var stored = before.getIdElement().getVersionIdPart();
    if (isOfAnotherVersion(request, stored)) {
      throw ServerFault.STALE_VERSION.at(after.fhirType() + ".meta.versionId");
    }
    if (isOlder(sent, stored) && !RequestCaller.of(request).isExchange()) {
      throw ServerFault.OVERTAKEN.at(after.fhirType() + ".meta.versionId");
    }
  }

  /** HAPI looks at If-Match only where the address names the record. */
  private static boolean isOfAnotherVersion(RequestDetails request, String stored) {
    var known =
        ALONE.contains(request.getRestOperationType())
            ? request.getHeader(Constants.HEADER_IF_MATCH)
            : null;
    return known != null
        && !known.isBlank()
        && !known.replaceFirst("^W/", "").replace("\"", "").equals(stored);
  }

  private static boolean isOlder(String sent, String stored) {
    return isNumber(sent) && isNumber(stored) && Long.parseLong(sent) < Long.parseLong(stored);
  }

  private static boolean isNumber(String version) {
    return version != null && version.matches("\\d{1,18}");
  }
}
