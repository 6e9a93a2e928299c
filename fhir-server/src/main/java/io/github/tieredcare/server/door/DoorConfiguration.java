package io.github.tieredcare.server.door;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.door.caller.CallerFilter;
import io.github.tieredcare.server.door.caller.Callers;
import io.github.tieredcare.server.door.limit.LimitFilter;
import io.github.tieredcare.server.door.pace.PaceFilter;
import io.github.tieredcare.server.door.pace.Paces;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.refusal.Refusals;
import io.github.tieredcare.server.fhir.Capability;
import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** What is open, what needs a token, and what is closed. */
@Configuration
@EnableWebSecurity
class DoorConfiguration {

  @Bean
  Refusals refusals(FhirContext fhir) {
    return new Refusals(fhir);
  }

  @Bean
  ScopedRequests scopedRequests(
      ObjectProvider<AllowedOperations> allowed, Capability capability, DoorSettings settings) {
    return new ScopedRequests(
        AllowedOperations.all(allowed.stream()),
        new BundleLimits(capability, settings.maxEntries()),
        new RequestScopes(capability));
  }

  @Bean
  @Order(2)
  SecurityFilterChain fhirChain(
      HttpSecurity http,
      JwtDecoder tokens,
      Callers callers,
      FilterRegistrationBean<LimitFilter> limits,
      Paces paces,
      Refusals refusals)
      throws Exception {
    TokenRefusal refused = new TokenRefusal(refusals, paces);
    return stateless(http.securityMatcher(Address.below("/fhir")))
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(
                        Address.reading(
                            Address.at("/fhir/metadata", "/fhir/.well-known/smart-configuration")))
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .oauth2ResourceServer(
            server ->
                server
                    .jwt(jwt -> jwt.decoder(tokens))
                    .authenticationEntryPoint(refused)
                    .withObjectPostProcessor(refused.forUnreachableIssuer()))
        .addFilterAfter(new CallerFilter(callers, refusals), AuthorizationFilter.class)
        .addFilterAfter(PaceFilter.ofClients(paces, refusals), CallerFilter.class)
        .addFilterAfter(limits.getFilter(), PaceFilter.class)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain otherChain(HttpSecurity http, Refusals refusals) throws Exception {
    DoorRefusal closed = DoorRefusal.of(DoorRule.NOT_OPEN);
    return stateless(http)
        .authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                    .permitAll()
                    .requestMatchers(
                        Address.reading(
                            Address.at(
                                "/.well-known/smart-configuration", "/.well-known/exchange-keys")),
                        Address.reading(Address.below("/actuator/health")),
                        Address.reading(Address.below("/ig")))
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .exceptionHandling(
            faults ->
                faults.authenticationEntryPoint(
                    (request, response, fault) -> refusals.write(closed, response)))
        .build();
  }

  @Bean
  RequestRejectedHandler rejectedRequests(Refusals refusals) {
    return (request, response, fault) ->
        refusals.write(DoorRefusal.of(DoorRule.MALFORMED_REQUEST, "URL / header"), response);
  }

  /** A bearer token is sent on purpose, never by a browser on its own: no session, no CSRF. */
  private static HttpSecurity stateless(HttpSecurity http) throws Exception {
    return http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(anonymous -> {})
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }
}
