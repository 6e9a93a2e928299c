package io.github.tieredcare.example.event;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;

/** What the two programs are told at their start, as system properties. */
final class EventSettings {

  private static final int KEY = 32;

  private EventSettings() {}

  /** The system that subscribes: a demonstration institution's. */
  static HospitalSystem system(Clock clock) {
    var root = URI.create(System.getProperty("exchange", "http://localhost:8080"));
    return new Exchange(root, clock).signOn(System.getProperty("institution", "city-hospital"));
  }

  static Wish wish(String reason) {
    return new Wish(System.getProperty("topic", "referral-submitted"), reason);
  }

  static Path folder() {
    return Path.of(System.getProperty("folder", "events"));
  }

  static int port() {
    return Integer.getInteger("port", 9090);
  }

  /** The secret that the exchange signs with, drawn at the first start and kept. */
  static String secret() {
    var file = folder().resolve("secret");
    try {
      if (!Files.exists(file)) {
        var key = new byte[KEY];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "whsec_" + Base64.getEncoder().encodeToString(key));
      }
      return Files.readString(file).strip();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The work of a demonstration: to say what happened. */
  static void tell(Event event) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.printf("%d %s%n", event.number(), event.focus());
  }
}
