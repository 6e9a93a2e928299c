package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.config.r4.FhirContextR4Config;
import ca.uhn.fhir.jpa.dao.ITransactionProcessorVersionAdapter;
import ca.uhn.fhir.jpa.dao.r4.FhirSystemDaoR4;
import ca.uhn.fhir.jpa.dao.r4.TransactionProcessorVersionAdapterR4;
import ca.uhn.fhir.jpa.term.TermLoaderSvcImpl;
import ca.uhn.fhir.jpa.term.TermVersionAdapterSvcR4;
import ca.uhn.fhir.jpa.term.api.ITermCodeSystemStorageSvc;
import ca.uhn.fhir.jpa.term.api.ITermDeferredStorageSvc;
import ca.uhn.fhir.jpa.term.api.ITermLoaderSvc;
import ca.uhn.fhir.jpa.term.api.ITermVersionAdapterSvc;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.utilities.http.ManagedWebAccess;
import org.hl7.fhir.utilities.http.ManagedWebAccess.WebAccessPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What of HAPI's configuration for FHIR R4 the exchange uses, under HAPI's own bean names. */
@Configuration
@EnableTransactionManagement
class R4Configuration {

  /**
   * The cached context, because HAPI uses that one too and each must be scanned. The core library
   * below it may fetch nothing: it sends credentials where they do not belong (CVE-2026-33180,
   * CVE-2026-34359), and the version that does not is not one that HAPI 8.8.0 runs with.
   */
  @Bean
  @Primary
  FhirContext primaryFhirContext() {
    ManagedWebAccess.setAccessPolicy(WebAccessPolicy.PROHIBITED);
    return FhirContextR4Config.configureFhirContext(FhirContext.forR4Cached());
  }

  @Bean("mySystemDaoR4")
  IFhirSystemDao<Bundle, Meta> systemStorage() {
    return new FhirSystemDaoR4();
  }

  @Bean
  ITransactionProcessorVersionAdapter<?, ?> transactionProcessorVersionFacade() {
    return new TransactionProcessorVersionAdapterR4();
  }

  @Bean
  ITermVersionAdapterSvc terminologyVersionAdapterSvc() {
    return new TermVersionAdapterSvcR4();
  }

  @Bean
  ITermLoaderSvc termLoaderService(
      ITermDeferredStorageSvc deferred, ITermCodeSystemStorageSvc codeSystems) {
    return new TermLoaderSvcImpl(deferred, codeSystems);
  }
}
