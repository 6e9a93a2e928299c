package io.github.tieredcare.server.delivery;

import static io.github.tieredcare.server.delivery.Newcomer.numbers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.example.event.Event;
import io.github.tieredcare.example.event.EventReader;
import io.github.tieredcare.example.event.Feed;
import io.github.tieredcare.example.event.Work;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader goes on whatever the exchange answers, and ends on what no repetition mends. */
class ReaderGoesOnTest {

  private static final Duration WAIT = Duration.ofSeconds(2);

  private final Newcomer newcomer = new Newcomer();
  private final Gateway gateway = new Gateway(newcomer.running);
  private final Waits waits = new Waits();
  private final List<Event> done = new CopyOnWriteArrayList<>();
  @TempDir private Path folder;

  @AfterEach
  void end() {
    gateway.close();
    newcomer.close();
  }

  @Test
  void anExchangeThatFailsOrIsAwayIsAskedAgainAndLater() throws InterruptedException {
    var id = newcomer.toRead().subscription();
    newcomer.refer(3);
    newcomer.awaitNumbered(id, 3);
    // The client itself asks up to three times more when a connection is cut.
    gateway.fails(503, 500, Gateway.CUT, Gateway.CUT, Gateway.CUT, Gateway.CUT, 502, 429, 200);
    waits.over(9);

    try (var log = new Lines("events")) {
      new EventReader(new Feed(atTheGateway(), id), until(3)).readOn(WAIT);

      assertThat(log.lines()).hasSameSizeAs(waits.asked());
      assertThat(log.lines()).allMatch(it -> it.startsWith("Not read, attempt "));
      assertThat(log.lines()).allMatch(it -> it.lines().count() == 1);
      assertThat(log.lines().get(0)).contains("503");
    }
    assertThat(numbers(done)).containsExactly(1L, 2L, 3L);
    for (int each = 0; each < waits.asked().size(); each++) {
      var most = Duration.ofSeconds(1L << each);
      assertThat(waits.asked().get(each)).isBetween(most.dividedBy(2), most);
    }
    assertThat(waits.asked()).hasSizeBetween(6, 9);
  }

  @Test
  void itSubscribesOnceTheExchangeIsThere() throws InterruptedException {
    gateway.refusesTokens(503, Gateway.CUT);
    gateway.fails(503);
    waits.over(4);

    var reader = EventReader.of(atTheGateway(), newcomer.wish.toRead(), until(1));
    newcomer.toRead();
    newcomer.refer(1);
    reader.readOn(WAIT);

    assertThat(numbers(done)).containsExactly(1L);
    assertThat(waits.asked()).hasSize(3);
  }

  @Test
  void aTokenThatIsNotTakenAnyMoreIsReplaced() throws InterruptedException {
    var id = newcomer.toRead().subscription();
    newcomer.refer(1);
    gateway.fails(401);
    waits.over(1);

    new EventReader(new Feed(atTheGateway(), id), until(1)).readOn(WAIT);

    assertThat(numbers(done)).containsExactly(1L);
    assertThat(gateway.asked("/oauth2/token")).isEqualTo(2);
  }

  @Test
  void itEndsAtOnceOnWhatNoRepetitionMends() {
    var id = newcomer.toRead().subscription();
    var stranger = new Exchange(newcomer.running.root(), newcomer.running.clock());
    endsWith(401, () -> reader(stranger.signOn("nobody"), id).readOn(WAIT));
    endsWith(404, () -> reader(newcomer.system, "not-there").readOn(WAIT));
    endsWith(404, () -> reader(stranger.signOn("city-hospital"), id).readOn(WAIT));
    endsWith(403, () -> forbidden(id).readOn(WAIT));
    var nothing = newcomer.wish.toRead().setCriteria("https://example.org/no-topic");
    endsWith(422, () -> EventReader.of(newcomer.system, nothing, until(1)));

    assertThat(waits.asked()).isEmpty();
  }

  private EventReader forbidden(String id) {
    gateway.fails(403);
    return reader(atTheGateway(), id);
  }

  private static void endsWith(int status, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            it -> assertThat(it.getStatusCode()).isEqualTo(status));
  }

  private EventReader reader(HospitalSystem system, String id) {
    return new EventReader(new Feed(system, id), until(1));
  }

  private HospitalSystem atTheGateway() {
    return newcomer.at(gateway.root());
  }

  /** Work after which the reading ends. */
  private Work until(int events) {
    return new Work(
        folder,
        event -> {
          done.add(event);
          if (done.size() == events) {
            waits.close();
          }
        },
        waits);
  }
}
