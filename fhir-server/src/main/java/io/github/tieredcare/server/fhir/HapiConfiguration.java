package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.batch2.jobs.config.BatchCommonCtx;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.ClientIdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.IdStrategyEnum;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings.StoreMetaSourceInformationEnum;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.HapiJpaConfig;
import ca.uhn.fhir.jpa.dao.data.IResourceSearchUrlDao;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.model.sched.ISchedulerService;
import ca.uhn.fhir.jpa.search.ResourceSearchUrlSvc;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParameterCanonicalizer;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.util.PersistenceContextProvider;
import io.github.tieredcare.profile.FhirPackage;
import org.hl7.fhir.r4.model.SearchParameter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** HAPI's JPA server and the settings under which the exchange uses it. */
@Configuration
@Import({
  HapiJpaConfig.class,
  JpaBatch2Config.class,
  BatchCommonCtx.class,
  SubscriptionChannelConfig.class,
  ThreadPoolFactoryConfig.class
})
class HapiConfiguration {

  /** Takes the place of HAPI's bean of this name. */
  @Bean
  ISchedulerService schedulerService() {
    return new NeededJobs().setDefaultGroup("exchange");
  }

  @Bean
  static FhirPackage fhirPackage() {
    return new FhirPackage(FhirContext.forR4Cached());
  }

  @Bean
  static Capability capability(FhirPackage guide) {
    return new Capability(guide);
  }

  /** Read before the other beans are made, hence static and without HAPI's own context bean. */
  @Bean
  static DeclaredTypes declaredTypes(Capability capability) {
    return new DeclaredTypes(capability);
  }

  /** Takes the place of HAPI's bean of this name. */
  @Bean
  DeclaredSearchParameters searchParamRegistry(
      Capability capability, FhirPackage guide, SearchParameterCanonicalizer canonicalizer) {
    return new DeclaredSearchParameters(
        capability, guide.conformance(SearchParameter.class), canonicalizer);
  }

  /** Takes the place of HAPI's bean of this name. */
  @Bean("myDaoRegistry")
  DaoRegistry daoRegistry(Capability capability) {
    DaoRegistry registry = new DaoRegistry();
    registry.setSupportedResourceTypes(capability.types());
    return registry;
  }

  /** Takes the place of HAPI's bean of this name. */
  @Bean
  ResourceSearchUrlSvc resourceSearchUrlSvc(
      PersistenceContextProvider entities,
      IResourceSearchUrlDao conditions,
      MatchUrlService reader,
      FhirContext fhir,
      PartitionSettings partitions) {
    return new ConditionsOfSeveralAuthors(
        entities.getEntityManager(), conditions, reader, fhir, partitions);
  }

  @Bean
  PartitionSettings partitionSettings() {
    return new PartitionSettings();
  }

  @Bean
  SubscriptionSettings subscriptionSettings() {
    return new SubscriptionSettings();
  }

  @Bean
  JpaStorageSettings storageSettings() {
    JpaStorageSettings settings = new JpaStorageSettings();
    settings.setTagStorageMode(JpaStorageSettings.TagStorageModeEnum.INLINE);
    settings.setIndexMissingFields(JpaStorageSettings.IndexEnabledEnum.DISABLED);
    settings.setReuseCachedSearchResultsForMillis(null);
    settings.setResourceClientIdStrategy(ClientIdStrategyEnum.NOT_ALLOWED);
    settings.setResourceServerIdStrategy(IdStrategyEnum.UUID);
    settings.setAllowMultipleDelete(false);
    settings.setAllowExternalReferences(false);
    // A reference that is a search would tell, by what it finds, of records that nobody may see.
    settings.setAllowInlineMatchUrlReferences(false);
    settings.setAutoCreatePlaceholderReferenceTargets(false);
    settings.setEnforceReferentialIntegrityOnWrite(true);
    settings.setEnforceReferentialIntegrityOnDelete(true);
    settings.setExpungeEnabled(false);
    settings.setHibernateSearchIndexFullText(false);
    settings.setStoreMetaSourceInformation(StoreMetaSourceInformationEnum.SOURCE_URI);
    return settings;
  }
}
