package io.github.tieredcare.server.audit;

import io.github.tieredcare.server.answer.ErrorResponse;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the trail before the door, so that it sees whom the door refuses. */
@Configuration
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {

  @Bean
  FilterRegistrationBean<AuditedAnswers> auditedAnswers(AuditTrail trail, ErrorResponse errors) {
    var filter = new FilterRegistrationBean<>(new AuditedAnswers(trail, errors));
    filter.addUrlPatterns("/fhir/*", "/oauth2/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }
}
