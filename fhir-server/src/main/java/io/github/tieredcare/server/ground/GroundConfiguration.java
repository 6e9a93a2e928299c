package io.github.tieredcare.server.ground;

import io.github.tieredcare.server.door.AllowedOperations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the two operations to clients; each answers only whom it may. */
@Configuration
class GroundConfiguration {

  @Bean
  AllowedOperations groundsMayBeAsked() {
    return AllowedOperations.open(GroundsOperation.NAME, "patient/Patient.r");
  }

  @Bean
  AllowedOperations emergencyAccessMayBeAsked() {
    return AllowedOperations.open(EmergencyAccessOperation.NAME, "system/Task.u");
  }
}
