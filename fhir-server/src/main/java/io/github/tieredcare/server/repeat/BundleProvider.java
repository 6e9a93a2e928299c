package io.github.tieredcare.server.repeat;

import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.rest.annotation.Transaction;
import ca.uhn.fhir.rest.annotation.TransactionParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.answer.Batch;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.util.HashSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Meta;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes a <a href="https://hl7.org/fhir/R4/http.html#transaction">transaction or batch</a>. */
@Component
class BundleProvider implements OperationProvider {

  private final IFhirSystemDao<Bundle, Meta> storage;
  private final Turns turns;

  BundleProvider(IFhirSystemDao<Bundle, Meta> storage, Turns turns) {
    this.storage = storage;
    this.turns = turns;
  }

  @Transaction
  public Bundle transaction(RequestDetails request, @TransactionParam Bundle bundle) {
    if (bundle.getType() != BundleType.BATCH) {
      return whole(request, bundle);
    }
    if (request.getHeader(RepeatFilter.REQUEST_ID) != null) {
      throw ServerFault.BATCH_IS_NOT_ONE_REQUEST.at("Bundle.type");
    }
    return new Batch(entry -> whole(request, entry)).process(bundle.getEntry());
  }

  private Bundle whole(RequestDetails request, Bundle bundle) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      refuseReads(bundle);
    }
    var keys = keys(bundle);
    return keys.isEmpty() || reads(bundle)
        ? stored(request, bundle)
        : turns.take(keys, transaction -> storage.transactionNested(request, bundle));
  }

  private Bundle stored(RequestDetails request, Bundle bundle) {
    return TransactionSynchronizationManager.isActualTransactionActive()
        ? storage.transactionNested(request, bundle)
        : storage.transaction(request, bundle);
  }

  /** All that its entries would wait for one after another, in whatever order they stand. */
  private static Set<String> keys(Bundle bundle) {
    Set<String> keys = new HashSet<>(Conditions.of(bundle));
    keys.addAll(PersonTurns.of(bundle));
    return keys;
  }

  /** HAPI reads in a transaction of its own, which would not see what this one has written. */
  private static void refuseReads(Bundle bundle) {
    if (reads(bundle)) {
      throw ServerFault.READS_STAND_APART.at("Bundle.entry");
    }
  }

  private static boolean reads(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(entry -> entry.getRequest().getMethod())
        .anyMatch(method -> method == HTTPVerb.GET || method == HTTPVerb.HEAD);
  }
}
