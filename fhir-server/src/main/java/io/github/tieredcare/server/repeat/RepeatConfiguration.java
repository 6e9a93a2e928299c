package io.github.tieredcare.server.repeat;

import io.github.tieredcare.server.answer.ErrorResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter behind the door, which has by then found out who asks. */
@Configuration
class RepeatConfiguration {

  private static final int BEHIND_THE_DOOR = 100;

  @Bean
  FilterRegistrationBean<RepeatFilter> repeatFilter(OnceOnly once, ErrorResponse errors) {
    var filter = new FilterRegistrationBean<>(new RepeatFilter(once, errors));
    filter.addUrlPatterns("/fhir/*");
    filter.setOrder(BEHIND_THE_DOOR);
    return filter;
  }
}
