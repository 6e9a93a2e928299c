package io.github.tieredcare.server.subscription;

import io.github.tieredcare.server.door.AllowedOperations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the operations on subscriptions to clients; each answers only whom it may. */
@Configuration
class SubscriptionConfiguration {

  @Bean
  AllowedOperations eventsMayBeRead() {
    return AllowedOperations.open(EventsOperation.NAME, "patient/Subscription.r");
  }

  @Bean
  AllowedOperations statusMayBeAsked() {
    return AllowedOperations.open(StatusOperation.NAME, "patient/Subscription.r");
  }
}
