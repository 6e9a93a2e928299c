package io.github.tieredcare.server.door;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the door is kept.
 *
 * @param baseUrl the address under which clients reach this server, without a slash at its end
 * @param issuer the external identity provider; empty means the embedded authorization server
 * @param audience what a token must be meant for; empty means the address of the FHIR endpoint
 * @param tokenLife how long a token of the embedded authorization server is good for
 * @param maxBody the most bytes of one request, decompressed
 * @param maxDepth the deepest nesting of one request
 * @param maxEntries the most entries of one transaction or batch
 */
@ConfigurationProperties("exchange.door")
public record DoorSettings(
    @DefaultValue("http://localhost:8080") String baseUrl,
    @DefaultValue("") String issuer,
    @DefaultValue("") String audience,
    @DefaultValue("5m") Duration tokenLife,
    @DefaultValue("8MB") DataSize maxBody,
    @DefaultValue("100") int maxDepth,
    @DefaultValue("1000") int maxEntries) {

  public String fhirBase() {
    return baseUrl + "/fhir";
  }

  public String tokenUrl() {
    return baseUrl + "/oauth2/token";
  }

  public String keysUrl() {
    return baseUrl + "/oauth2/jwks";
  }

  /** Who issues the tokens that this server accepts. */
  public String trustedIssuer() {
    return hasOwnIssuer() ? baseUrl : issuer;
  }

  public boolean hasOwnIssuer() {
    return issuer.isBlank();
  }

  public String requiredAudience() {
    return audience.isBlank() ? fhirBase() : audience;
  }
}
