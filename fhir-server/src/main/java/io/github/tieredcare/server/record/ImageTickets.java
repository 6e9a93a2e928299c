package io.github.tieredcare.server.record;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.github.tieredcare.image.ImageAddress;
import io.github.tieredcare.rule.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;

/**
 * Makes the tickets that open images for some minutes: signed <a
 * href="https://www.rfc-editor.org/rfc/rfc7519">tokens</a> that the image server checks by itself.
 */
final class ImageTickets {

  private final RSAKey key;
  private final String issuer;
  private final Duration life;

  ImageTickets(RSAKey key, String issuer, Duration life) {
    this.key = key;
    this.issuer = issuer;
    this.life = life;
  }

  /** When a ticket that is made now ends; tokens count whole seconds. */
  Instant end(Instant now) {
    return now.plus(life).truncatedTo(ChronoUnit.SECONDS);
  }

  /** A ticket by which a caller opens one image of one record, and nothing else. */
  String make(Caller caller, String record, ImageAddress image, Instant now) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject(subject(caller))
            .audience(image.host())
            .claim("client", caller.system())
            .claim("record", record)
            .claim("address", image.text())
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(end(now)))
            .build();
    return signed(claims);
  }

  private String signed(JWTClaimsSet claims) {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var ticket = new SignedJWT(header, claims);
    try {
      ticket.sign(new RSASSASigner(key));
    } catch (JOSEException unusable) {
      throw new IllegalStateException("The key for tickets cannot sign", unusable);
    }
    return ticket.serialize();
  }

  private static String subject(Caller caller) {
    return caller
        .patient()
        .map(patient -> "Patient/" + patient)
        .orElse("Organization/" + caller.institution());
  }
}
