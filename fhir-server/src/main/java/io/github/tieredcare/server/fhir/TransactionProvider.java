package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;

/** Takes a <a href="https://hl7.org/fhir/R4/http.html#transaction">transaction or batch</a>. */
@Component
class TransactionProvider implements OperationProvider {

  private final IFhirSystemDao<Bundle, Meta> storage;

  TransactionProvider(IFhirSystemDao<Bundle, Meta> storage) {
    this.storage = storage;
  }

  @Transaction
  public Bundle transaction(RequestDetails request, @TransactionParam Bundle bundle) {
    return storage.transaction(request, bundle);
  }
}
