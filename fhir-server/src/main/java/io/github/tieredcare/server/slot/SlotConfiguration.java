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

  @Bean
  AllowedOperations slotsMayBeReturned() {
    return AllowedOperations.open(ReturnOperation.NAME, "system/Schedule.u");
  }

  @Bean
  AllowedOperations sessionsMayBeWithdrawn() {
    return AllowedOperations.open(WithdrawOperation.NAME, "system/Schedule.u");
  }

  @Bean
  AllowedOperations complianceMayBeReported() {
    return AllowedOperations.open(ComplianceOperation.NAME, "system/Schedule.s");
  }

  @Bean
  AllowedOperations slotsMayBeHeld() {
    return AllowedOperations.open(HoldOperation.NAME, "patient/Appointment.c");
  }

  @Bean
  AllowedOperations bookingsMayBeMoved() {
    return AllowedOperations.open(RescheduleOperation.NAME, "patient/Appointment.u");
  }

  @Bean
  AllowedOperations sessionsMayBeOverbooked() {
    return AllowedOperations.open(OverbookOperation.NAME, "system/Appointment.c");
  }
}
