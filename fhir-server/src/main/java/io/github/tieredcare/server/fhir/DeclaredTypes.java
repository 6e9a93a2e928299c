package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.dao.JpaResourceDao;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.util.ClassUtils;

/**
 * Sets up HAPI's storage and provider for the resource types that the guide declares. HAPI's own
 * configuration does so for all of R4, which costs seconds of every start. A storage that the
 * exchange has of its own stays.
 */
class DeclaredTypes implements BeanDefinitionRegistryPostProcessor {

  /** HAPI's terminology asks for these by name when it starts; nobody else finds them. */
  private static final Set<String> ASKED_FOR = Set.of("CodeSystem", "ConceptMap", "ValueSet");

  private static final String STORAGE = "ca.uhn.fhir.jpa.dao.JpaResourceDao";
  private static final String PROVIDERS = "ca.uhn.fhir.jpa.rp.r4.";
  private static final String CONTEXT = "primaryFhirContext";

  private final Set<String> declared;

  DeclaredTypes(Capability capability) {
    this.declared = capability.types();
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    Set<String> stored = new TreeSet<>(declared);
    stored.addAll(ASKED_FOR);
    stored.removeIf(type -> registry.containsBeanDefinition(storageName(type)));
    stored.forEach(type -> registry.registerBeanDefinition(storageName(type), storage(type)));
    declared.forEach(type -> registry.registerBeanDefinition("my" + type + "RpR4", provider(type)));
  }

  private static String storageName(String type) {
    return "my" + type + "DaoR4";
  }

  /** Some types, such as Patient, have a storage class of their own. */
  private static BeanDefinition storage(String type) {
    String own = STORAGE + type;
    boolean hasOwn = ClassUtils.isPresent(own, DeclaredTypes.class.getClassLoader());
    return BeanDefinitionBuilder.rootBeanDefinition(hasOwn ? own : JpaResourceDao.class.getName())
        .addPropertyReference("context", CONTEXT)
        .addPropertyValue(
            "resourceType",
            FhirContext.forR4Cached().getResourceDefinition(type).getImplementingClass())
        .getBeanDefinition();
  }

  private static BeanDefinition provider(String type) {
    return BeanDefinitionBuilder.rootBeanDefinition(PROVIDERS + type + "ResourceProvider")
        .addPropertyReference("context", CONTEXT)
        .addPropertyReference("dao", storageName(type))
        .getBeanDefinition();
  }
}
