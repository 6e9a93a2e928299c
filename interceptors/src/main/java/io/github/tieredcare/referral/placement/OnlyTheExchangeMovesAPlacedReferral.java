package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** Referral and Task never disagree: once placed, the status follows the Task. */
final class OnlyTheExchangeMovesAPlacedReferral implements ReferralRule {

  private static final Set<ServiceRequestStatus> NEW =
      EnumSet.of(ServiceRequestStatus.DRAFT, ServiceRequestStatus.ACTIVE);
  private static final Set<ServiceRequestStatus> FROM_DRAFT =
      EnumSet.of(
          ServiceRequestStatus.DRAFT,
          ServiceRequestStatus.ACTIVE,
          ServiceRequestStatus.REVOKED,
          ServiceRequestStatus.ENTEREDINERROR);
  private static final Set<ServiceRequestStatus> PLACED =
      EnumSet.of(ServiceRequestStatus.ACTIVE, ServiceRequestStatus.ONHOLD);

  @Override
  public Text text() {
    return new Text(
        "转诊单状态不能由 {0} 改为 {1}：送出后的状态由交换平台随任务（Task）更新。",
        "The status cannot go from {0} to {1}: once placed, a referral follows its Task.",
        "草稿可提交（active）或作废（revoked、entered-in-error）；送出后请更新该转诊单的 Task。",
        "A draft may become active, revoked or entered-in-error; afterwards move the Task of the referral instead.");
  }

  @Override
  public Optional<Refusal> refuse(Change<ServiceRequest> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var from = change.creates() ? null : change.before().getStatus();
    var to = change.after().getStatus();
    return allowed(from, to)
        ? Optional.empty()
        : refusal("ServiceRequest.status", word(from), word(to));
  }

  private static boolean allowed(ServiceRequestStatus from, ServiceRequestStatus to) {
    if (from == null) {
      return NEW.contains(to);
    }
    return from == ServiceRequestStatus.DRAFT
        ? FROM_DRAFT.contains(to)
        : from == to || !PLACED.contains(from);
  }

  private static String word(ServiceRequestStatus status) {
    return status == null ? "-" : status.toCode();
  }
}
