package io.github.tieredcare.example.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/**
 * Checks the ticket with which the exchange sends a doctor to an image: signed by the exchange,
 * meant for this server, and not over. It needs nothing but the JDK and a JSON reader; the keys are
 * read from {@code /.well-known/exchange-keys} at the start and again when one is not known.
 */
public final class TicketCheck {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode keys;
  private final String host;
  private final Clock clock;

  /**
   * A check for one server.
   *
   * @param keys the exchange's public keys, as it answers them
   * @param host the server's own name, with the port where the images' addresses name it
   */
  public TicketCheck(String keys, String host, Clock clock) {
    this.keys = json(keys.getBytes(StandardCharsets.UTF_8)).orElseThrow().path("keys");
    this.host = host;
    this.clock = clock;
  }

  /** What a ticket says; nothing if it is not the exchange's, not for this server, or over. */
  public Optional<ImageTicket> sound(String ticket) {
    var parts = ticket.split("\\.", -1);
    if (parts.length != 3 || !isSigned(parts)) {
      return Optional.empty();
    }
    return decoded(parts[1])
        .flatMap(TicketCheck::json)
        .filter(this::isForThisServer)
        .map(ImageTicket::of)
        .filter(it -> clock.instant().isBefore(it.end()));
  }

  private boolean isForThisServer(JsonNode claims) {
    var audience = claims.path("aud");
    return host.equals(audience.isArray() ? audience.path(0).asText() : audience.asText());
  }

  /** The algorithm is this one, whatever the ticket says of itself. */
  private boolean isSigned(String[] parts) {
    var signature = decoded(parts[2]);
    var key =
        decoded(parts[0])
            .flatMap(TicketCheck::json)
            .filter(header -> "RS256".equals(header.path("alg").asText()))
            .flatMap(header -> key(header.path("kid").asText()));
    return signature.isPresent()
        && key.isPresent()
        && verifies(key.get(), parts[0] + "." + parts[1], signature.get());
  }

  private Optional<PublicKey> key(String id) {
    for (JsonNode key : keys) {
      if (id.equals(key.path("kid").asText()) && "RSA".equals(key.path("kty").asText())) {
        return decoded(key.path("n").asText())
            .flatMap(n -> decoded(key.path("e").asText()).map(e -> key(n, e)));
      }
    }
    return Optional.empty();
  }

  private static PublicKey key(byte[] modulus, byte[] exponent) {
    try {
      return KeyFactory.getInstance("RSA")
          .generatePublic(
              new RSAPublicKeySpec(new BigInteger(1, modulus), new BigInteger(1, exponent)));
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("The exchange's key cannot be used", unusable);
    }
  }

  private static boolean verifies(PublicKey key, String signed, byte[] signature) {
    try {
      var check = Signature.getInstance("SHA256withRSA");
      check.initVerify(key);
      check.update(signed.getBytes(StandardCharsets.US_ASCII));
      return check.verify(signature);
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }

  private static Optional<byte[]> decoded(String part) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(part));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> json(byte[] text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }
}
