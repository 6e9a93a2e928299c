package io.github.tieredcare.example.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Checks the ticket with which the exchange sends a doctor to an image: signed by the exchange,
 * meant for this server, and not over. It needs nothing but the JDK and a JSON reader.
 */
public final class TicketCheck {

  private final ExchangeKeys keys;
  private final String host;
  private final Clock clock;

  /**
   * A check for one server.
   *
   * @param keys fetches the exchange's public keys from {@code /.well-known/exchange-keys}: at the
   *     start, which fails without them, and again when a ticket names one that is not known
   * @param host the server's own name, with the port where the images' addresses name it
   */
  public TicketCheck(Supplier<String> keys, String host, Clock clock) {
    this.keys = new ExchangeKeys(keys, clock);
    this.host = host;
    this.clock = clock;
  }

  /** What a ticket says; nothing if it is not the exchange's, not for this server, or over. */
  public Optional<ImageTicket> sound(String ticket) {
    var parts = ticket.split("\\.", -1);
    if (parts.length != 3 || !isSigned(parts)) {
      return Optional.empty();
    }
    return Encoded.bytes(parts[1])
        .flatMap(Encoded::json)
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
    var signature = Encoded.bytes(parts[2]);
    var key =
        Encoded.bytes(parts[0])
            .flatMap(Encoded::json)
            .filter(header -> "RS256".equals(header.path("alg").asText()))
            .flatMap(header -> keys.find(header.path("kid").asText()));
    return signature.isPresent()
        && key.isPresent()
        && verifies(key.get(), parts[0] + "." + parts[1], signature.get());
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
}
