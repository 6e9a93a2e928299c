package io.github.tieredcare.server.door.caller;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The register of client systems. */
@Configuration
class CallerConfiguration {

  @Bean
  ClientSystems clientSystems(DaoRegistry daos) {
    return new RegisteredDevices(daos);
  }

  @Bean
  Callers callers(ClientSystems systems, DaoRegistry daos) {
    return new Callers(systems, new RegisteredRoles(daos));
  }
}
