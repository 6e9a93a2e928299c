package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/**
 * Whether a subscription works is for the exchange to say; its subscriber asks for it, or ends it.
 */
final class SubscriberOnlyRequestsOrEnds implements SubscriptionRule {

  private static final Set<SubscriptionStatus> ASKED =
      Set.of(SubscriptionStatus.REQUESTED, SubscriptionStatus.OFF);

  @Override
  public Text text() {
    return new Text(
        "订阅者只能将 status 设为 requested 或 off。",
        "A subscriber sets the status to requested or off.",
        "新建或恢复请用 requested，停止请用 off；active 与 error 由平台设置。",
        "Ask with requested, again if it is to be resumed, and end with off; active and error are"
            + " the exchange's to set.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    return change.deletes()
            || change.amends() && change.keeps(Subscription::getStatusElement)
            || ASKED.contains(change.after().getStatus())
        ? Optional.empty()
        : refusal("Subscription.status");
  }
}
