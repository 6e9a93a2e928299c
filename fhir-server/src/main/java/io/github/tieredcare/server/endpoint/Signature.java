package io.github.tieredcare.server.endpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The headers by which a receiver knows that a message is the exchange's, untouched and not an old
 * one, after <a href="https://github.com/standard-webhooks/standard-webhooks">Standard
 * Webhooks</a>, for which libraries exist in most languages.
 */
final class Signature {

  static final String PREFIX = "whsec_";

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /**
   * The headers of a message.
   *
   * @param secret {@code whsec_} and the key in Base64
   */
  static Map<String, String> of(Message message, String secret, Instant at) {
    var signed = message.id() + "." + at.getEpochSecond() + "." + message.body();
    var headers = new LinkedHashMap<String, String>();
    headers.put("webhook-id", message.id());
    headers.put("webhook-timestamp", String.valueOf(at.getEpochSecond()));
    headers.put("webhook-signature", "v1," + code(signed, secret));
    return headers;
  }

  private static String code(String signed, String secret) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      var key = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
