package io.github.tieredcare.server.door.token;

import io.github.tieredcare.server.door.limit.LimitFilter;
import io.github.tieredcare.server.door.pace.PaceFilter;
import io.github.tieredcare.server.door.pace.Paces;
import io.github.tieredcare.server.door.refusal.Refusals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.stereotype.Component;

/** What a request for a token must pass before anybody looks at what it presents. */
@Component
record TokenGate(PaceFilter pace, LimitFilter limits) {

  @Autowired
  TokenGate(Paces paces, FilterRegistrationBean<LimitFilter> limits, Refusals refusals) {
    this(PaceFilter.ofAddresses(paces, refusals), limits.getFilter());
  }
}
