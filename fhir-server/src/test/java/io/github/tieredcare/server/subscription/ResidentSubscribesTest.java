package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A resident follows their own care through a portal, and nobody else's. */
class ResidentSubscribesTest {

  private final Reading reading = new Reading();
  private final Resident resident = new Resident(reading.sending);
  private final Resident neighbour = new Resident(reading.sending);

  @AfterEach
  void end() {
    List.of(resident, neighbour).forEach(it -> reading.subscribing.end(it.subscription()));
  }

  @Test
  void whatHappensToOneselfIsToldAndNothingElse() {
    reading.subscribing.refer();
    reading.subscribing.refer(neighbour.patient());
    reading.subscribing.refer(resident.patient());

    for (var one : List.of(resident, neighbour)) {
      var told = get(one, "Subscription/" + one.subscription() + "/$events?wait=20");
      assertThat(new Received("", Map.of(), told.body()).foci())
          .containsExactly(reading.referralOf(one.patient()));
    }
  }

  @Test
  void aNeighboursSubscriptionIsNotThere() {
    var path = "Subscription/" + resident.subscription();
    for (var asked : List.of(path, path + "/$events", path + "/$status")) {
      assertThat(get(neighbour, asked).statusCode()).isEqualTo(404);
    }
    assertThat(get(neighbour, "Subscription").body())
        .contains(neighbour.subscription())
        .doesNotContain(resident.subscription());
  }

  private HttpResponse<String> get(Resident who, String path) {
    return reading.sending.door().send(who.asks(path).GET());
  }
}
