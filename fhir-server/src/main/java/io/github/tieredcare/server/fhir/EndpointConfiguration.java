package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.IInterceptorService;
import ca.uhn.fhir.jpa.provider.BaseJpaResourceProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.rest.server.IResourceProvider;
import ca.uhn.fhir.rest.server.RestfulServer;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the endpoint together: providers, and interceptors at the door and at the storage. */
@Configuration
class EndpointConfiguration {

  @Bean
  FhirEndpoint fhirEndpoint(
      FhirContext fhir,
      ServerSettings settings,
      ConformanceProvider conformance,
      DatabaseBackedPagingProvider paging,
      ObjectProvider<DoorInterceptor> door) {
    paging.setDefaultPageSize(settings.pageSize());
    paging.setMaximumPageSize(settings.largestPageSize());
    FhirEndpoint endpoint = new FhirEndpoint(fhir, settings);
    endpoint.setServerConformanceProvider(conformance);
    endpoint.setPagingProvider(paging);
    door.orderedStream().forEach(endpoint::registerInterceptor);
    return endpoint;
  }

  @Bean
  ServletRegistrationBean<RestfulServer> fhirServlet(
      FhirEndpoint endpoint,
      ObjectProvider<BaseJpaResourceProvider<?>> standard,
      ObjectProvider<OwnResourceProvider> own,
      ObjectProvider<OperationProvider> operations) {
    List<OwnResourceProvider> ours = own.orderedStream().toList();
    List<Class<? extends IBaseResource>> replaced =
        ours.stream()
            .<Class<? extends IBaseResource>>map(IResourceProvider::getResourceType)
            .toList();
    Stream<IResourceProvider> kept =
        standard.stream()
            .<IResourceProvider>map(provider -> provider)
            .filter(provider -> !replaced.contains(provider.getResourceType()));
    endpoint.registerProviders(Stream.concat(kept, ours.stream()).toList());
    endpoint.registerProviders(operations.orderedStream().toList());
    ServletRegistrationBean<RestfulServer> servlet =
        new ServletRegistrationBean<>(endpoint, "/fhir/*");
    servlet.setLoadOnStartup(1);
    return servlet;
  }

  /** What sees the storage must not see the door's own requests a second time. */
  @Bean
  SmartInitializingSingleton storageInterceptors(
      IInterceptorService storage, ObjectProvider<StorageInterceptor> interceptors) {
    return () -> interceptors.orderedStream().forEach(storage::registerInterceptor);
  }
}
