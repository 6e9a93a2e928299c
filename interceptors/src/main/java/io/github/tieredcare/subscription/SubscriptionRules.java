package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on subscriptions. */
public final class SubscriptionRules {

  private SubscriptionRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new SubscriptionNamesATopic(),
        new FilterAsksWhatItsTopicTells(),
        new SubscriptionKeepsItsTopic(),
        new SubscriberOnlyRequestsOrEnds(),
        new PayloadIsOffered(),
        new ChannelIsWithinBounds(),
        new EndpointIsAPlainAddress(),
        new HeadersCanBeSent(),
        new SigningSecretCanBeUsed(),
        new SubscriptionEndsAhead());
  }
}
