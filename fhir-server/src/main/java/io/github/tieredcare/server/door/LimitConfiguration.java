package io.github.tieredcare.server.door;

import io.github.bucket4j.TimeMeter;
import io.github.tieredcare.server.door.limit.FloodSettings;
import io.github.tieredcare.server.door.limit.LimitFilter;
import io.github.tieredcare.server.door.limit.UnreadBodies;
import io.github.tieredcare.server.door.pace.PaceSettings;
import io.github.tieredcare.server.door.pace.Paces;
import io.github.tieredcare.server.door.pace.PersonLookUps;
import io.github.tieredcare.server.door.refusal.Refusals;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** What bounds every request, and all together. */
@Configuration
class LimitConfiguration {
  private static final int BEFORE_THE_TRAIL = Ordered.HIGHEST_PRECEDENCE + 5;

  /** Of one room for the bodies of all requests, and of no servlet filter chain but the door's. */
  @Bean
  FilterRegistrationBean<LimitFilter> limits(
      DoorSettings settings, FloodSettings flood, Refusals refusals) {
    var filter = new FilterRegistrationBean<>(new LimitFilter(settings, flood, refusals));
    filter.setEnabled(false);
    return filter;
  }

  @Bean
  FilterRegistrationBean<UnreadBodies> unreadBodies(FloodSettings flood) {
    var filter = new FilterRegistrationBean<>(new UnreadBodies(flood));
    filter.setOrder(BEFORE_THE_TRAIL);
    return filter;
  }

  @Bean
  Paces paces(PaceSettings settings) {
    return new Paces(settings, TimeMeter.SYSTEM_MILLISECONDS);
  }

  @Bean
  PersonLookUps personLookUps(Paces paces) {
    return new PersonLookUps(paces);
  }
}
