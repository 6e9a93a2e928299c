package io.github.tieredcare.server.audit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the trail before the door, so that it sees whom the door refuses. */
@Configuration
class AuditConfiguration {

  @Bean
  FilterRegistrationBean<AuditedRefusals> auditedRefusals(AuditTrail trail) {
    var filter = new FilterRegistrationBean<>(new AuditedRefusals(trail));
    filter.addUrlPatterns("/fhir/*", "/oauth2/*");
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }
}
