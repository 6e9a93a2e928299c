package io.github.tieredcare.example.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a message is the exchange's own, untouched, and not an old one.
 *
 * @param secret {@code whsec_} and the key in Base64, as it stands in the subscription
 * @param clock tells what is old
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks">Standard Webhooks</a>
 */
public record SignatureCheck(String secret, Clock clock) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final Duration OLD = Duration.ofMinutes(5);

  /**
   * Checks a message by its headers.
   *
   * @param id {@code webhook-id}
   * @param timestamp {@code webhook-timestamp}, in seconds
   * @param signatures {@code webhook-signature}: one or more, with spaces between
   * @param body as it came, before it is read
   */
  public boolean holds(String id, String timestamp, String signatures, String body) {
    if (id == null || timestamp == null || signatures == null || !timestamp.matches("\\d{1,12}")) {
      return false;
    }
    var sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    boolean fresh = Duration.between(sent, clock.instant()).abs().compareTo(OLD) <= 0;
    var right = code(id + "." + timestamp + "." + body);
    return fresh
        && Stream.of(signatures.split(" "))
            .filter(it -> it.startsWith(VERSION))
            .map(it -> it.substring(VERSION.length()).getBytes(StandardCharsets.US_ASCII))
            .anyMatch(it -> MessageDigest.isEqual(it, right));
  }

  private byte[] code(String signed) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(
          new SecretKeySpec(
              Base64.getDecoder().decode(secret.substring(PREFIX.length())), ALGORITHM));
      return Base64.getEncoder().encode(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
