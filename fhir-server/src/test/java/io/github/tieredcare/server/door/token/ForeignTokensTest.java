package io.github.tieredcare.server.door.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jwt.JWTClaimsSet;
import com.sun.net.httpserver.HttpServer;
import io.github.tieredcare.server.door.DoorSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.util.unit.DataSize;

class ForeignTokensTest {
  private static final String AUDIENCE = "https://exchange.example/fhir";
  private static final JWK KEY = Minted.rsa("foreign");

  private HttpServer provider;
  private String issuer;
  private JwtDecoder tokens;

  @BeforeEach
  void identityProvider() throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuer = "http://localhost:" + provider.getAddress().getPort();
    Map<String, String> pages =
        Map.of(
            "/.well-known/openid-configuration",
            "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\",\"subject_types_supported\":[\"public\"]}"
                .formatted(issuer, issuer),
            "/keys",
            Minted.registered(KEY));
    provider.createContext(
        "/",
        exchange -> {
          byte[] page =
              pages.get(exchange.getRequestURI().getPath()).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    provider.start();
    tokens = new ForeignTokens().accessTokens(settings(issuer));
  }

  @AfterEach
  void stop() {
    provider.stop(0);
  }

  private static DoorSettings settings(String issuer) {
    return new DoorSettings(
        "https://exchange.example",
        issuer,
        AUDIENCE,
        Duration.ofMinutes(5),
        DataSize.ofMegabytes(8),
        100,
        1000);
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(issuer)
        .audience(AUDIENCE)
        .subject("county-hospital")
        .expirationTime(Date.from(Clock.systemUTC().instant().plus(Duration.ofMinutes(5))));
  }

  @Test
  void tokenOfTheConfiguredIssuerIsRead() {
    String token = Minted.signed(KEY, JWSAlgorithm.RS256, claims().build());

    assertThat(tokens.decode(token).getSubject()).isEqualTo("county-hospital");
  }

  @Test
  void audienceIsRequired() {
    String others =
        Minted.signed(
            KEY, JWSAlgorithm.RS256, claims().audience("https://elsewhere.example").build());
    String nobodys =
        Minted.signed(KEY, JWSAlgorithm.RS256, claims().audience((String) null).build());

    assertThatThrownBy(() -> tokens.decode(others)).isInstanceOf(BadJwtException.class);
    assertThatThrownBy(() -> tokens.decode(nobodys)).isInstanceOf(BadJwtException.class);
  }

  @Test
  void silentIssuerIsATroubleAndNoBadToken() {
    String token = Minted.signed(KEY, JWSAlgorithm.RS256, claims().build());
    provider.stop(0);

    assertThatThrownBy(() -> tokens.decode(token))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }
}
