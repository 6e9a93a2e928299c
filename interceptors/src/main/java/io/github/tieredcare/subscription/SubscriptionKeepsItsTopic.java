package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Subscription;

/** The numbers of a subscription count one thing: what it is told of stays what it was. */
final class SubscriptionKeepsItsTopic implements SubscriptionRule {

  @Override
  public Text text() {
    return new Text(
        "订阅的主题与筛选条件不可更改。",
        "What a subscription is told of is not changed.",
        "请将本订阅的 status 改为 off，另建新的订阅。",
        "Set its status to off and make a new subscription.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    return change.keeps(Subscription::getCriteriaElement)
        ? Optional.empty()
        : refusal("Subscription.criteria");
  }
}
