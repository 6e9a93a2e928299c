package io.github.tieredcare.example.synthea;

import io.github.tieredcare.example.client.Exchange;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;

/**
 * Loads a folder of <a href="https://github.com/synthetichealth/synthea">Synthea</a>'s FHIR R4
 * output into a running exchange, person by person.
 */
public final class SyntheaLoader {

  private static final String KEEPER = "city-hospital";

  private final Exchange exchange;
  private final PrintStream out;

  public SyntheaLoader(Exchange exchange, PrintStream out) {
    this.exchange = exchange;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    var root = URI.create(System.getProperty("exchange", "http://localhost:8080"));
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var loader = new SyntheaLoader(new Exchange(root, Clock.systemDefaultZone()), out);
    loader.load(Path.of(arguments[0]));
  }

  /** Loads every person of a folder and tells how many records that made. */
  public int load(Path folder) throws IOException {
    var files = bundles(folder);
    var begin = exchange.clock().instant();
    int records = 0;
    for (int person = 0; person < files.size(); person++) {
      records += load(read(files.get(person)));
      var took = Duration.between(begin, exchange.clock().instant());
      out.printf(
          "患者 patients %d/%d, 记录 records %d, %d s%n",
          person + 1, files.size(), records, took.toSeconds());
    }
    return records;
  }

  /** Loads one person as Synthea wrote them. */
  public int load(Bundle person) {
    return new LoadedPerson(exchange.signOn(KEEPER), person).load();
  }

  private static List<Path> bundles(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private Bundle read(Path file) throws IOException {
    try (var json = Files.newBufferedReader(file)) {
      return exchange.fhir().newJsonParser().parseResource(Bundle.class, json);
    }
  }
}
