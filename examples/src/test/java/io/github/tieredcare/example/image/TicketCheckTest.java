package io.github.tieredcare.example.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Only the exchange's own ticket, for this server and this image, in its time, opens it. */
class TicketCheckTest {

  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final String FILM = "https://pacs.example/films/1?study=2#view";
  private static final KeyPair EXCHANGE = pair();

  private final TicketCheck check = at(NOW, "pacs.example");

  @Test
  void theExchangesTicketOpensItsImage() {
    var ticket = check.sound(ticket("RS256", "pacs.example", EXCHANGE)).orElseThrow();

    assertThat(ticket.opens(FILM)).isTrue();
    assertThat(ticket.isOf("DiagnosticReport/1")).isTrue();
    assertThat(ticket.reader()).isEqualTo("Organization/township-centre");
  }

  @Test
  void itOpensNoOtherImageAndIsForNoOtherRecord() {
    var ticket = check.sound(ticket("RS256", "pacs.example", EXCHANGE)).orElseThrow();

    assertThat(ticket.opens(FILM.replace("films/1", "films/2"))).isFalse();
    assertThat(ticket.isOf("DiagnosticReport/2")).isFalse();
  }

  @Test
  void itEnds() {
    var ticket = ticket("RS256", "pacs.example", EXCHANGE);

    assertThat(at(NOW.plus(Duration.ofMinutes(5)), "pacs.example").sound(ticket)).isEmpty();
  }

  @Test
  void anotherServersTicketOpensNothing() {
    assertThat(check.sound(ticket("RS256", "cloud-film.example", EXCHANGE))).isEmpty();
    assertThat(at(NOW, "pacs.example:8443").sound(ticket("RS256", "pacs.example", EXCHANGE)))
        .isEmpty();
  }

  @Test
  void whatIsChangedOpensNothing() {
    var parts = ticket("RS256", "pacs.example", EXCHANGE).split("\\.");
    var other = encoded(claims("pacs.example").replace("films/1", "films/2"));

    assertThat(check.sound(parts[0] + "." + other + "." + parts[2])).isEmpty();
    assertThat(check.sound(parts[0] + "." + parts[1] + ".")).isEmpty();
    assertThat(check.sound(parts[0] + "." + parts[1])).isEmpty();
    assertThat(check.sound("?.?.?")).isEmpty();
    assertThat(check.sound("")).isEmpty();
  }

  @Test
  void aTicketThatSomebodyElseSignedOrNobodyOpensNothing() {
    assertThat(check.sound(ticket("RS256", "pacs.example", pair()))).isEmpty();
    assertThat(check.sound(ticket("none", "pacs.example", EXCHANGE))).isEmpty();
    assertThat(check.sound(ticket("HS256", "pacs.example", EXCHANGE))).isEmpty();
  }

  private static TicketCheck at(Instant now, String host) {
    var key = (RSAPublicKey) EXCHANGE.getPublic();
    var keys =
        "{\"keys\":[{\"kty\":\"RSA\",\"kid\":\"k\",\"n\":\"%s\",\"e\":\"%s\"}]}"
            .formatted(
                encoded(key.getModulus().toByteArray()),
                encoded(key.getPublicExponent().toByteArray()));
    return new TicketCheck(keys, host, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String ticket(String algorithm, String host, KeyPair signer) {
    var signed =
        encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"k\"}") + "." + encoded(claims(host));
    try {
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(signer.getPrivate());
      signature.update(signed.getBytes(StandardCharsets.US_ASCII));
      return signed + "." + encoded(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String claims(String host) {
    return "{\"iss\":\"https://exchange.example\",\"sub\":\"Organization/township-centre\","
        + "\"aud\":\"%s\",\"record\":\"DiagnosticReport/1\",\"address\":\"%s\",\"exp\":%d}"
            .formatted(host, FILM, NOW.plus(Duration.ofMinutes(5)).getEpochSecond());
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static KeyPair pair() {
    try {
      var pairs = KeyPairGenerator.getInstance("RSA");
      pairs.initialize(2048);
      return pairs.generateKeyPair();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
