package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** One that has ended already would tell nothing, and nobody would know why. */
final class SubscriptionEndsAhead implements SubscriptionRule {

  @Override
  public Text text() {
    return new Text(
        "订阅的结束时间已过。",
        "The subscription's end has passed already.",
        "请将 Subscription.end 改为将来的时间，或不填。",
        "Set Subscription.end to a time ahead, or leave it out.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    return change.deletes()
            || change.after().getEnd() == null
            || change.after().getStatus() == SubscriptionStatus.OFF
            || change.after().getEnd().toInstant().isAfter(change.at())
        ? Optional.empty()
        : refusal("Subscription.end");
  }
}
