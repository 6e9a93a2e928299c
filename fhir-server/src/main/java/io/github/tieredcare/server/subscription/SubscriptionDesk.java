package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.event.Subscriber;
import io.github.tieredcare.server.rule.Judgement;
import io.github.tieredcare.server.rule.RecordsOnFile;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where subscriptions are made, changed and shown: to whom they belong, and to the authority. */
@Component
public class SubscriptionDesk {

  /** Subscriptions of one institution, or one resident, that have not ended. */
  private static final int MOST = 100;

  private final SubscriptionTable table;
  private final Judgement judgement;
  private final RecordsOnFile file;
  private final Channels channels;
  private final TransactionTemplate transaction;

  SubscriptionDesk(
      SubscriptionTable table,
      Judgement judgement,
      RecordsOnFile file,
      Channels channels,
      PlatformTransactionManager transactions) {
    this.table = table;
    this.judgement = judgement;
    this.file = file;
    this.channels = channels;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Makes a subscription; it is told of everything that happens from then on. */
  Subscription make(Subscription asked, RequestDetails request) {
    asked.setId(new IdType("Subscription", UUID.randomUUID().toString()));
    return transaction.execute(
        status -> {
          judgement.judge(null, asked, request);
          refuseTooMany(asked, who(RequestCaller.of(request)));
          var sealed = channels.admit(asked, "");
          table.add(asked, who(RequestCaller.of(request)), sealed);
          return table.find(asked.getIdElement().getIdPart()).orElseThrow().record();
        });
  }

  /** Changes a subscription of the caller's own. */
  Subscription change(IdType id, Subscription asked, RequestDetails request) {
    return transaction.execute(
        status -> {
          var kept =
              table
                  .lock(id.getIdPart())
                  .filter(it -> isOf(it, RequestCaller.of(request)))
                  .orElseThrow(() -> new ResourceNotFoundException(id));
          if (id.hasVersionIdPart()
              && !id.getVersionIdPart().equals(kept.record().getMeta().getVersionId())) {
            throw ServerFault.STALE_VERSION.at("");
          }
          asked.setId(kept.record().getIdElement().toVersionless());
          judgement.judge(kept.record(), asked, request);
          refuseTooMany(asked, kept.who());
          var before = kept.terms().endpoint();
          table.change(asked, channels.admit(asked, before), before);
          return table.find(id.getIdPart()).orElseThrow().record();
        });
  }

  /** A subscription of the caller's own: nobody else is told of its events. */
  Kept own(IdType id, RequestDetails request) {
    return table
        .find(id.getIdPart())
        .filter(it -> isOf(it, RequestCaller.of(request)))
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  /** A subscription that the caller may see. */
  Kept seen(IdType id, RequestDetails request) {
    var caller = RequestCaller.of(request);
    return table
        .find(id.getIdPart())
        .filter(it -> isOf(it, caller) || isAuthority(caller))
        .orElseThrow(() -> new ResourceNotFoundException(id));
  }

  /** A subscription that the authority is to do something about; nobody else may. */
  public Kept operatedOn(IdType id, RequestDetails request) {
    var kept = seen(id, request);
    if (!isAuthority(RequestCaller.of(request))) {
      throw DoorRefusal.of(DoorRule.FOR_THE_AUTHORITY).toHapi();
    }
    return kept;
  }

  /** All that the caller may see. */
  List<Kept> seen(RequestDetails request) {
    var caller = RequestCaller.of(request);
    return table.of(who(caller), isAuthority(caller));
  }

  /** Each of them is looked at with every event of its topic. */
  private void refuseTooMany(Subscription asked, Subscriber who) {
    if (asked.getStatus() != SubscriptionStatus.OFF
        && table.runningBeside(asked.getIdElement().getIdPart(), who) >= MOST) {
      throw DoorRefusal.of(DoorRule.TOO_MANY_SUBSCRIPTIONS, MOST).toHapi();
    }
  }

  private boolean isAuthority(Caller caller) {
    return caller.patient().isEmpty() && Authority.acts(caller, file.records());
  }

  private static boolean isOf(Kept kept, Caller caller) {
    var who = who(caller);
    return kept.who().institution().equals(who.institution())
        && kept.who().patient().equals(who.patient());
  }

  private static Subscriber who(Caller caller) {
    return new Subscriber(
        caller.system(), caller.institution(), caller.patient().orElse(""), caller.purpose());
  }
}
