package io.github.tieredcare.server.count;

import io.github.tieredcare.server.door.AllowedOperations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the counts to clients; each sees what it may. */
@Configuration
class CountConfiguration {

  @Bean
  AllowedOperations countsMayBeAsked() {
    return AllowedOperations.open(CountsOperation.NAME, "system/ServiceRequest.s");
  }
}
