package io.github.tieredcare.server.cost;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;

/** Takes the trail of reads out of a server that is measured beside the whole one. */
final class WithoutTrail implements BeanFactoryPostProcessor {

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
    List.of("auditedReads", "auditedAnswers", "grantedReads")
        .forEach(((BeanDefinitionRegistry) beans)::removeBeanDefinition);
  }
}
