package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.door.AllowedOperations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the operator's operations; each is for the authority alone. */
@Configuration
class DeliveryConfiguration {

  private static final String SCOPE = "system/Subscription.u";

  @Bean
  AllowedOperations subscriptionsMayBePaused() {
    return AllowedOperations.open(OperatorOperations.PAUSE, SCOPE);
  }

  @Bean
  AllowedOperations subscriptionsMayBeResumed() {
    return AllowedOperations.open(OperatorOperations.RESUME, SCOPE);
  }

  @Bean
  AllowedOperations eventsMayBeSkipped() {
    return AllowedOperations.open(OperatorOperations.SKIP, SCOPE);
  }
}
