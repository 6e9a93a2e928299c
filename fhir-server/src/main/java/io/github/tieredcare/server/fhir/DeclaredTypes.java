package io.github.tieredcare.server.fhir;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;

/**
 * Takes away HAPI's storage and provider of each resource type that the guide does not declare, so
 * that none of them costs time at the start or answers anybody.
 */
class DeclaredTypes implements BeanDefinitionRegistryPostProcessor {

  private static final Pattern BEAN_OF_TYPE = Pattern.compile("my(?!System)(.+)(Dao|Rp)R4");

  /** HAPI's terminology asks for these by name when it starts. */
  private static final Set<String> ASKED_FOR = Set.of("CodeSystem", "ConceptMap", "ValueSet");

  private final Set<String> types;

  DeclaredTypes(Capability capability) {
    this.types = capability.types();
  }

  @Override
  public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
    for (String bean : registry.getBeanDefinitionNames()) {
      Matcher name = BEAN_OF_TYPE.matcher(bean);
      if (name.matches() && !isNeeded(name.group(1))) {
        registry.removeBeanDefinition(bean);
      }
    }
  }

  private boolean isNeeded(String type) {
    return types.contains(type) || ASKED_FOR.contains(type);
  }
}
