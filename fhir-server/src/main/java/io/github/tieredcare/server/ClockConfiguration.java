package io.github.tieredcare.server;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock that everything which depends on the time asks. */
@Configuration
class ClockConfiguration {

  /** Days begin and end where the patients live. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  @Bean
  @ConditionalOnMissingBean(Clock.class)
  Clock clock() {
    return Clock.system(ZONE);
  }
}
