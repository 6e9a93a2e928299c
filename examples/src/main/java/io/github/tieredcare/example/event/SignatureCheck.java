package io.github.tieredcare.example.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks that a message is the exchange's, untouched and not an old one, after <a
 * href="https://github.com/standard-webhooks/standard-webhooks">Standard Webhooks</a>. It needs
 * nothing but the JDK.
 */
public final class SignatureCheck {

  /** How far a message's time may be from one's own clock. */
  public static final Duration TOLERANCE = Duration.ofMinutes(5);

  private static final String PREFIX = "whsec_";
  private static final String VERSION = "v1,";
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;

  /** A check with the secret that the subscription was made with. */
  public SignatureCheck(String secret, Clock clock) {
    var bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
    this.key = new SecretKeySpec(bytes, ALGORITHM);
    this.clock = clock;
  }

  /**
   * Whether a message may be believed.
   *
   * @param headers the value of a header; empty if there is none
   * @param body the bytes as they came, before anything reads them
   */
  public boolean holds(UnaryOperator<String> headers, byte[] body) {
    var timestamp = headers.apply("webhook-timestamp");
    var head = headers.apply("webhook-id") + "." + timestamp + ".";
    var expected = code(head.getBytes(StandardCharsets.UTF_8), body);
    boolean signed = false;
    for (String each : headers.apply("webhook-signature").split(" ")) {
      signed |= each.startsWith(VERSION) && isSame(each.substring(VERSION.length()), expected);
    }
    return signed && isOfNow(timestamp);
  }

  /** Takes the same time wherever the two begin to differ. */
  private static boolean isSame(String signature, String expected) {
    return MessageDigest.isEqual(
        signature.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }

  private boolean isOfNow(String timestamp) {
    try {
      var at = Instant.ofEpochSecond(Long.parseLong(timestamp));
      return Duration.between(at, clock.instant()).abs().compareTo(TOLERANCE) <= 0;
    } catch (NumberFormatException | DateTimeException | ArithmeticException noTime) {
      return false;
    }
  }

  private String code(byte[]... pieces) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      Stream.of(pieces).forEach(mac::update);
      return Base64.getEncoder().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
