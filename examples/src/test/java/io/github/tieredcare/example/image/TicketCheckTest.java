package io.github.tieredcare.example.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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

  @Test
  void aKeyThatIsNewIsFetchedButNotMoreThanOnceAMinute() {
    var successor = pair();
    var exchange = new KeysOfTheExchange();
    var clock = new StoppedClock();
    var checked = new TicketCheck(exchange, "pacs.example", clock);
    var renewed = ticket("RS256", "n", "pacs.example", successor);
    assertThat(exchange.asked).isEqualTo(1);

    exchange.answer = keys(Map.of("k", EXCHANGE, "n", successor));
    clock.now = NOW.plusSeconds(59);
    assertThat(checked.sound(renewed)).isEmpty();
    assertThat(exchange.asked).isEqualTo(1);

    clock.now = NOW.plusSeconds(60);
    assertThat(checked.sound(renewed)).isPresent();
    assertThat(exchange.asked).isEqualTo(2);
    clock.now = NOW.plusSeconds(120);
    assertThat(checked.sound(ticket("RS256", "k", "pacs.example", EXCHANGE))).isPresent();
    assertThat(exchange.asked).isEqualTo(2);
  }

  @Test
  void whoeverMakesUpKeysDoesNotMakeItAskEachTime() {
    var exchange = new KeysOfTheExchange();
    var clock = new StoppedClock();
    var checked = new TicketCheck(exchange, "pacs.example", clock);
    clock.now = NOW.plusSeconds(60);

    for (int guess = 0; guess < 100; guess++) {
      assertThat(checked.sound(ticket("RS256", "g" + guess, "pacs.example", EXCHANGE))).isEmpty();
    }
    assertThat(exchange.asked).isEqualTo(2);
  }

  @Test
  void whileTheExchangeIsSilentTheKeysThatAreKnownStillCount() {
    var exchange = new KeysOfTheExchange();
    var clock = new StoppedClock();
    var checked = new TicketCheck(exchange, "pacs.example", clock);
    clock.now = NOW.plusSeconds(60);

    for (String silence : new String[] {null, "", "<html>", "{}", "[]"}) {
      exchange.answer = silence;
      clock.now = clock.now.plusSeconds(40);
      assertThat(checked.sound(ticket("RS256", "n", "pacs.example", EXCHANGE))).isEmpty();
      assertThat(checked.sound(ticket("RS256", "k", "pacs.example", EXCHANGE))).isPresent();
    }
    assertThat(exchange.asked).isGreaterThan(2);
  }

  private static TicketCheck at(Instant now, String host) {
    return new TicketCheck(
        () -> keys(Map.of("k", EXCHANGE)), host, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static String keys(Map<String, KeyPair> pairs) {
    return pairs.entrySet().stream()
        .map(it -> key(it.getKey(), (RSAPublicKey) it.getValue().getPublic()))
        .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  private static String key(String id, RSAPublicKey key) {
    return "{\"kty\":\"RSA\",\"kid\":\"%s\",\"n\":\"%s\",\"e\":\"%s\"}"
        .formatted(
            id,
            encoded(key.getModulus().toByteArray()),
            encoded(key.getPublicExponent().toByteArray()));
  }

  /** What the exchange answers, and how often it was asked. */
  private static final class KeysOfTheExchange implements Supplier<String> {

    private String answer = keys(Map.of("k", EXCHANGE));
    private int asked;

    @Override
    public String get() {
      asked++;
      if (answer == null) {
        throw new UncheckedIOException(new IOException("silent"));
      }
      return answer;
    }
  }

  /** A clock that goes when it is told to. */
  private static final class StoppedClock extends Clock {

    private Instant now = NOW;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static String ticket(String algorithm, String host, KeyPair signer) {
    return ticket(algorithm, "k", host, signer);
  }

  private static String ticket(String algorithm, String key, String host, KeyPair signer) {
    var header = "{\"alg\":\"" + algorithm + "\",\"kid\":\"" + key + "\"}";
    var signed = encoded(header) + "." + encoded(claims(host));
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
