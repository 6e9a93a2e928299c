package io.github.tieredcare.server.rule;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.storage.TransactionDetails;
import io.github.tieredcare.policy.UnreadableTerm;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBaseBundle;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/**
 * Asks the book about every write, whatever path it came by.
 *
 * <p>HAPI calls the hooks resource by resource and ends at the first throw. So that all breaches of
 * a bundle are told at once, its writes are collected and judged together at its end, still within
 * its database transaction.
 */
@Component
@Interceptor
class RuleInterceptor implements StorageInterceptor {

  private static final String COLLECTED = RuleInterceptor.class.getName() + ".collected";
  private static final String REQUEST = RuleInterceptor.class.getName() + ".request";

  private final Judgement judgement;

  RuleInterceptor(Judgement judgement) {
    this.judgement = judgement;
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_CREATED)
  public void stampCreated(
      IBaseResource after, RequestDetails request, TransactionDetails transaction) {
    stamp(new Write(null, (Resource) after), request, transaction);
  }

  @Hook(Pointcut.STORAGE_PRESTORAGE_RESOURCE_UPDATED)
  public void stampUpdated(
      IBaseResource before,
      IBaseResource after,
      RequestDetails request,
      TransactionDetails transaction) {
    stamp(new Write((Resource) before, (Resource) after), request, transaction);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_CREATED)
  public void created(IBaseResource after, RequestDetails request, TransactionDetails transaction) {
    judgeOrCollect(new Write(null, (Resource) after), request, transaction);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_UPDATED)
  public void updated(
      IBaseResource before,
      IBaseResource after,
      RequestDetails request,
      TransactionDetails transaction) {
    judgeOrCollect(new Write((Resource) before, (Resource) after), request, transaction);
  }

  @Hook(Pointcut.STORAGE_PRECOMMIT_RESOURCE_DELETED)
  public void deleted(
      IBaseResource before, RequestDetails request, TransactionDetails transaction) {
    judgeOrCollect(new Write((Resource) before, null), request, transaction);
  }

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSING)
  public void noteEntries(IBaseBundle bundle, RequestDetails request) {
    request.getUserData().put(REQUEST, bundle);
  }

  @Hook(Pointcut.STORAGE_TRANSACTION_PROCESSED)
  public void judgeBundle(
      IBaseBundle response, RequestDetails request, TransactionDetails transaction) {
    List<Write> writes = transaction.getUserData(COLLECTED);
    transaction.clearUserData(COLLECTED);
    if (writes != null) {
      var entries =
          new BundleEntries((Bundle) request.getUserData().get(REQUEST), (Bundle) response);
      judge(writes, entries, request);
    }
  }

  private void judgeOrCollect(Write write, RequestDetails request, TransactionDetails transaction) {
    if (transaction.isFhirTransaction()) {
      List<Write> collected = transaction.getOrCreateUserData(COLLECTED, ArrayList::new);
      collected.add(write);
    } else {
      judge(List.of(write), BundleEntries.NONE, request);
    }
  }

  private void stamp(Write write, RequestDetails request, TransactionDetails transaction) {
    try {
      judgement.stamp(write, !transaction.isFhirTransaction(), request);
    } catch (UnreadableTerm unreadable) {
      throw Answers.unjudgeable(unreadable);
    }
  }

  private void judge(List<Write> writes, BundleEntries entries, RequestDetails request) {
    try {
      judgement.judge(writes, entries, request);
    } catch (UnreadableTerm unreadable) {
      throw Answers.unjudgeable(unreadable);
    }
  }
}
