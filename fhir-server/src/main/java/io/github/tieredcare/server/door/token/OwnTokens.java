package io.github.tieredcare.server.door.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import io.github.tieredcare.server.door.Address;
import io.github.tieredcare.server.door.Demonstration;
import io.github.tieredcare.server.door.DemonstrationClients;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.caller.ClientSystems;
import io.github.tieredcare.server.door.pace.PaceFilter;
import java.text.ParseException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.config.annotation.web.configurers.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The embedded authorization server; real time counts here, whatever clock the rules go by. */
@Configuration
@OwnIssuer
class OwnTokens {

  @Bean
  @DependsOn("exchangeTables")
  JWKSource<SecurityContext> signingKeys(DataSource database) throws JOSEException, ParseException {
    return new ImmutableJWKSet<>(new JWKSet(new SigningKey(new JdbcTemplate(database)).read()));
  }

  @Bean
  RegisteredSystems registeredSystems(
      ClientSystems systems,
      Demonstration demonstration,
      ObjectProvider<DemonstrationClients> brought,
      DoorSettings settings) {
    Optional<String> secret =
        Optional.of(demonstration)
            .filter(Demonstration::enabled)
            .map(Demonstration::secret)
            .filter(known -> !known.isBlank())
            .map(PasswordEncoderFactories.createDelegatingPasswordEncoder()::encode);
    return new RegisteredSystems(
        systems,
        client -> secret.filter(known -> brought.stream().anyMatch(it -> it.include(client))),
        settings.tokenLife());
  }

  @Bean
  AssertionDecoders assertionDecoders(DataSource database, DoorSettings settings) {
    AssertionMemory memory = new AssertionMemory(new JdbcTemplate(database));
    return new AssertionDecoders(
        new AssertionRules(settings.tokenUrl(), memory, Clock.systemUTC()));
  }

  @Bean
  @Order(1)
  SecurityFilterChain tokenChain(
      HttpSecurity http,
      DoorSettings settings,
      RegisteredSystems systems,
      AssertionDecoders assertions,
      JWKSource<SecurityContext> keys,
      TokenGate gate,
      Residents residents)
      throws Exception {
    JwtGenerator tokens = new JwtGenerator(new NimbusJwtEncoder(keys));
    tokens.setJwtCustomizer(token -> say(token, settings.requiredAudience()));
    http.setSharedObject(JWKSource.class, keys);
    return http.securityMatcher(Address.at("/oauth2/token", "/oauth2/jwks"))
        .with(
            OAuth2AuthorizationServerConfigurer.authorizationServer(),
            new TokenEndpoint(settings, systems, assertions, tokens, residents))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .addFilterAfter(gate.pace(), HeaderWriterFilter.class)
        .addFilterAfter(gate.limits(), PaceFilter.class)
        .csrf(csrf -> csrf.disable())
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .build();
  }

  @Bean
  JwtDecoder accessTokens(JWKSource<SecurityContext> keys, DoorSettings settings) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWTClaimsSetVerifier((claims, context) -> {});
    NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
    decoder.setJwtValidator(AccessTokenRules.of(settings));
    return decoder;
  }

  private static void say(JwtEncodingContext token, String audience) {
    token
        .getClaims()
        .audience(List.of(audience))
        .claim("client_id", token.getRegisteredClient().getClientId());
    OAuth2ClientCredentialsAuthenticationToken asked = token.getAuthorizationGrant();
    token
        .getClaims()
        .claims(all -> all.putAll(LaunchContext.of(asked.getAdditionalParameters()).claims()));
  }
}
