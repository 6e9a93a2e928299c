package io.github.tieredcare.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.journey.Journeys;
import io.github.tieredcare.server.RunningExchange;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The journeys that a newcomer walks by hand come to their end. */
class JourneysTest {

  @Test
  void everyJourneyComesToItsEnd() {
    var running = RunningExchange.get();
    var told = new ByteArrayOutputStream();
    var out = new PrintStream(told, true, StandardCharsets.UTF_8);

    boolean ended = new Journeys(new Exchange(running.root(), running.clock()), out).walk();

    assertThat(ended).as(told.toString(StandardCharsets.UTF_8)).isTrue();
  }
}
