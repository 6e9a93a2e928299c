package io.github.tieredcare.server.patient;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.stream.IntStream;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.springframework.stereotype.Component;

/** Remembers the bundle of a request, so that a refusal can name the entry it is about. */
@Component
@Interceptor
class PostedEntries implements StorageInterceptor {

  private static final String BUNDLE = PostedEntries.class.getName();

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void remember(IBaseBundle bundle, RequestDetails request) {
    if (request != null) {
      request.getUserData().put(BUNDLE, bundle);
    }
  }

  /** Where a patient stands in its bundle; empty when it was sent alone. */
  static String placeOf(Patient posted, RequestDetails request) {
    if (request == null || !(request.getUserData().get(BUNDLE) instanceof Bundle bundle)) {
      return "";
    }
    var entries = bundle.getEntry();
    return IntStream.range(0, entries.size())
        .filter(index -> entries.get(index).getResource() == posted)
        .mapToObj(index -> "Bundle.entry[" + index + "].resource")
        .findFirst()
        .orElse("");
  }
}
