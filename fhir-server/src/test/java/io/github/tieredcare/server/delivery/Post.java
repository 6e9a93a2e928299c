package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.subscription.Subscribing;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody who sends to an endpoint, as the exchange does or not quite so. */
record Post(RunningExchange running, String endpoint) {

  int sent(String body) {
    return signedWith(Subscribing.SECRET, body);
  }

  int signedWith(String secret, String body) {
    return send(secret, Duration.ZERO, body, body);
  }

  int old(Duration age, String body) {
    return send(Subscribing.SECRET, age, body, body);
  }

  /** One text is signed and another sent. */
  int changed(String signed, String body) {
    return send(Subscribing.SECRET, Duration.ZERO, signed, body);
  }

  int unsigned(String body) {
    return running.send(request(body)).statusCode();
  }

  private int send(String secret, Duration age, String signed, String body) {
    var at = String.valueOf(running.clock().instant().minus(age).getEpochSecond());
    var request =
        request(body)
            .header("webhook-id", "one")
            .header("webhook-timestamp", at)
            .header("webhook-signature", "v1," + code(secret, "one." + at + "." + signed));
    return running.send(request).statusCode();
  }

  private HttpRequest.Builder request(String body) {
    return HttpRequest.newBuilder(URI.create(endpoint))
        .header("Content-Type", "application/fhir+json")
        .POST(BodyPublishers.ofString(body));
  }

  private static String code(String secret, String signed) {
    try {
      var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
