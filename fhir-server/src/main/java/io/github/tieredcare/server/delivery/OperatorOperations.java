package io.github.tieredcare.server.delivery;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.event.Bell;
import io.github.tieredcare.server.fhir.OperationProvider;
import io.github.tieredcare.server.subscription.SubscriptionDesk;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Subscription;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the authority that runs the exchange does about a subscription that is stuck. Each is in the
 * audit trail, as every request.
 */
@Component
class OperatorOperations implements OperationProvider {

  static final String PAUSE = "$pause";
  static final String RESUME = "$resume";
  static final String SKIP = "$skip";

  private final SubscriptionDesk desk;
  private final OperatorTable table;
  private final Bell bell;
  private final TransactionTemplate transaction;

  OperatorOperations(
      SubscriptionDesk desk,
      OperatorTable table,
      Bell bell,
      PlatformTransactionManager transactions) {
    this.desk = desk;
    this.table = table;
    this.bell = bell;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** {@code POST /Subscription/[id]/$pause}: nothing is sent any more, and nothing is lost. */
  @Operation(name = PAUSE, type = Subscription.class)
  public Subscription pause(@IdParam IdType id, RequestDetails request) {
    return operated(id, request, table::pause);
  }

  /** {@code POST /Subscription/[id]/$resume}: everything that is owed is sent, from now on. */
  @Operation(name = RESUME, type = Subscription.class)
  public Subscription resume(@IdParam IdType id, RequestDetails request) {
    return operated(id, request, table::resume);
  }

  /**
   * {@code POST /Subscription/[id]/$skip}: events that the endpoint cannot take are not sent any
   * more; the subscriber can still read them by number.
   *
   * @param through the number of the last one
   */
  @Operation(name = SKIP, type = Subscription.class)
  public Subscription skip(
      @IdParam IdType id,
      @OperationParam(name = "through", min = 1, max = 1) PositiveIntType through,
      RequestDetails request) {
    if (through == null || !through.hasValue() || through.getValue() < 1) {
      throw ServerFault.NOT_UNDERSTOOD.about("through");
    }
    var client = RequestCaller.of(request).system();
    return operated(id, request, it -> table.skip(it, through.getValue(), client));
  }

  private Subscription operated(IdType id, RequestDetails request, Consumer<String> change) {
    return transaction.execute(
        status -> {
          var kept = desk.operatedOn(id, request);
          change.accept(kept.id());
          bell.ringOnceCommitted();
          return desk.operatedOn(id, request).record();
        });
  }
}
