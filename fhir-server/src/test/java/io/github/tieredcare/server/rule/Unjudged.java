package io.github.tieredcare.server.rule;

import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.access.Noted;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Resource;

/** Stores records that no rule is asked about: what was there before a test's request. */
public final class Unjudged {

  private final RunningExchange exchange = RunningExchange.get();

  /** Stores them under their ids, all or none. */
  public void store(List<? extends Resource> records) {
    if (records.isEmpty()) {
      return;
    }
    var rules = exchange.bean(RuleInterceptor.class);
    exchange.bean(IInterceptorService.class).unregisterInterceptor(rules);
    try {
      transaction(records);
      Noted.all(records);
    } finally {
      registerInOrder();
    }
  }

  @SuppressWarnings("unchecked")
  private void transaction(List<? extends Resource> records) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (Resource record : records) {
      var address = record.fhirType() + "/" + record.getIdElement().getIdPart();
      bundle
          .addEntry()
          .setResource(record.copy())
          .getRequest()
          .setMethod(HTTPVerb.PUT)
          .setUrl(address);
    }
    IFhirSystemDao<Bundle, Meta> system = exchange.bean(IFhirSystemDao.class);
    system.transaction(new SystemRequestDetails(), bundle);
  }

  /** The rules go back to where they stood among the interceptors of the storage. */
  private void registerInOrder() {
    var storage = exchange.bean(IInterceptorService.class);
    var interceptors = exchange.beans(StorageInterceptor.class);
    interceptors.forEach(storage::unregisterInterceptor);
    interceptors.forEach(storage::registerInterceptor);
  }
}
