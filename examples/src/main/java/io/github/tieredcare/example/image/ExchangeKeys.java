package io.github.tieredcare.example.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The exchange's public keys. One that is not known may be new, so they are fetched again for it,
 * but not more than once a minute: anybody can make up the name of a key. While the exchange does
 * not answer, those that are known still count.
 */
final class ExchangeKeys {

  private static final Duration BETWEEN = Duration.ofMinutes(1);

  private final Supplier<String> exchange;
  private final Clock clock;
  private JsonNode known;
  private Instant fetched;

  ExchangeKeys(Supplier<String> exchange, Clock clock) {
    this.exchange = exchange;
    this.clock = clock;
    this.fetched = clock.instant();
    this.known = read(exchange.get()).orElseThrow();
  }

  /** The key of this id; two tickets at a time do not fetch twice. */
  synchronized Optional<PublicKey> find(String id) {
    var key = named(id);
    if (key.isEmpty() && !clock.instant().isBefore(fetched.plus(BETWEEN))) {
      fetched = clock.instant();
      fetch().ifPresent(keys -> known = keys);
      return named(id);
    }
    return key;
  }

  private Optional<JsonNode> fetch() {
    try {
      return read(exchange.get());
    } catch (RuntimeException silent) {
      return Optional.empty();
    }
  }

  /** An answer without a list of keys is none. */
  private static Optional<JsonNode> read(String answer) {
    return Encoded.json(answer.getBytes(StandardCharsets.UTF_8))
        .map(keys -> keys.path("keys"))
        .filter(JsonNode::isArray);
  }

  private Optional<PublicKey> named(String id) {
    for (JsonNode key : known) {
      if (id.equals(key.path("kid").asText()) && "RSA".equals(key.path("kty").asText())) {
        return Encoded.bytes(key.path("n").asText())
            .flatMap(n -> Encoded.bytes(key.path("e").asText()).map(e -> key(n, e)));
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
}
