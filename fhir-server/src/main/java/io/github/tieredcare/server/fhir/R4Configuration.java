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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** What of HAPI's configuration for FHIR R4 the exchange uses, under HAPI's own bean names. */
@Configuration
@EnableTransactionManagement
class R4Configuration {

  /** The cached context, because HAPI uses that one too and each must be scanned. */
  @Bean
  @Primary
  FhirContext primaryFhirContext() {
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
