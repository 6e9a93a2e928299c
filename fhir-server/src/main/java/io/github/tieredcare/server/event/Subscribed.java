package io.github.tieredcare.server.event;

import io.github.tieredcare.event.Traits;
import java.util.List;

/**
 * An active subscription, as far as it decides which events are for it.
 *
 * @param id of the Subscription
 * @param who in whose name it is given anything
 * @param topic the code of its topic
 * @param filters all of which an event must meet
 */
record Subscribed(String id, Subscriber who, String topic, List<String> filters) {

  boolean asksFor(Happened event) {
    return topic.equals(event.topic())
        && filters.stream().allMatch(filter -> Traits.meet(filter, event.traits()));
  }
}
