package io.github.tieredcare.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.journey.Journeys;
import io.github.tieredcare.example.synthea.SyntheaLoader;
import io.github.tieredcare.server.RunningExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a newcomer runs by hand against the exchange comes to its end. */
class JourneysTest {

  @Test
  void everyJourneyComesToItsEnd() {
    var running = RunningExchange.get();
    var told = new ByteArrayOutputStream();
    var out = new PrintStream(told, true, StandardCharsets.UTF_8);

    boolean ended = new Journeys(new Exchange(running.root(), running.clock()), out).walk();

    assertThat(ended).as(told.toString(StandardCharsets.UTF_8)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"person-1", "person-2"})
  void aSyntheticPersonIsLoaded(String person) throws IOException {
    var running = RunningExchange.get();
    var exchange = new Exchange(running.root(), running.clock());

    var sample = sample(exchange, person);

    int records = new SyntheaLoader(exchange, System.out).load(sample);

    assertThat(records).isEqualTo(sample.getEntry().size());
  }

  private static Bundle sample(Exchange exchange, String person) throws IOException {
    try (var json = SyntheaLoader.class.getResourceAsStream("/synthea/" + person + ".json")) {
      return exchange.fhir().newJsonParser().parseResource(Bundle.class, json);
    }
  }
}
