package io.github.tieredcare.server.door.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.door.Demonstration;
import io.github.tieredcare.server.door.DoorSettings;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the SMART configuration is read, beside the FHIR endpoint and below it. */
@Configuration
class SmartEndpoint {

  @Bean
  ServletRegistrationBean<SmartConfiguration> smartConfiguration(
      DoorSettings settings, Demonstration demonstration) {
    return new ServletRegistrationBean<>(
        new SmartConfiguration(settings, demonstration.enabled(), new ObjectMapper()),
        "/.well-known/smart-configuration",
        "/fhir/.well-known/smart-configuration");
  }
}
