package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.provider.JpaSystemProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The servlet behind {@code /fhir}. */
@Configuration
class FhirEndpoint {

  @Bean
  RestfulServer restfulServer(
      FhirContext fhir,
      ResourceProviderFactory providers,
      JpaSystemProvider<?, ?> system,
      DatabaseBackedPagingProvider paging) {
    RestfulServer server = new RestfulServer(fhir);
    server.registerProviders(providers.createProviders());
    server.registerProvider(system);
    server.setPagingProvider(paging);
    return server;
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(RestfulServer server) {
    ServletRegistrationBean<RestfulServer> servlet =
        new ServletRegistrationBean<>(server, "/fhir/*");
    servlet.setLoadOnStartup(1);
    return servlet;
  }
}
