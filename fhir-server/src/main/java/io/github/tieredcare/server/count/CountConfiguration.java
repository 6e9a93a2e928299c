package io.github.tieredcare.server.count;

import io.github.tieredcare.server.door.AllowedOperations;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the counts to clients; each sees what it may. */
@Configuration
class CountConfiguration {

  @Bean
  AllowedOperations countsMayBeAsked() {
    return new AllowedOperations(Set.of(CountsOperation.NAME));
  }
}
