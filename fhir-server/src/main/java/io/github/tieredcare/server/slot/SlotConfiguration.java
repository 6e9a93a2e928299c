package io.github.tieredcare.server.slot;

import io.github.tieredcare.server.door.AllowedOperations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the operations on slots to clients; each does for its caller what that one may. */
@Configuration
class SlotConfiguration {

  @Bean
  AllowedOperations slotsMayBePublished() {
    return AllowedOperations.open(PublishOperation.NAME, "system/Schedule.c");
  }
}
