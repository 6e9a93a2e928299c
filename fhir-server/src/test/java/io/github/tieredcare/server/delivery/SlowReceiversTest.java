package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Subscribing;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is slow delays nobody else, however often. */
class SlowReceiversTest {

  private static final int OF_ONE_INSTITUTION = 50;

  private final CountDownLatch patience = new CountDownLatch(1);
  private final Subscribing subscribing = new Subscribing();
  private final Receiver slow = new Receiver();
  private final Receiver quick = new Receiver();

  @AfterEach
  void end() {
    patience.countDown();
    database().sql("UPDATE exchange.subscription SET status = 'off'").update();
    slow.close();
    quick.close();
  }

  @Test
  void aSlowEndpointDelaysNoOther() {
    greeted(slow, Sending.SENDER);
    greeted(quick, Sending.SENDER);
    slow.answers(Answer.without(patience));

    subscribing.refer();
    await().until(() -> quick.numbers().contains(1L));
    await().until(() -> slow.numbers().contains(1L));

    subscribing.refer();
    await().until(() -> quick.numbers().contains(2L));
  }

  @Test
  void manyOfOneInstitutionLeaveRoomForOthersAndAreAllServed() {
    copied(greeted(slow, Sending.SENDER), OF_ONE_INSTITUTION);
    greeted(quick, Sending.CENTRE);
    slow.answers(Answer.without(patience));

    subscribing.refer();
    await().until(() -> slow.events() == OF_ONE_INSTITUTION);
    subscribing.refer();
    await().until(() -> quick.numbers().contains(2L));
    assertThat(slow.events()).as("the next one waits").isEqualTo(OF_ONE_INSTITUTION);

    patience.countDown();
    await().until(() -> slow.numbers().stream().filter(it -> it == 2).count() > OF_ONE_INSTITUTION);
  }

  @Test
  void manyOfOneInstitutionLeaveRoomForOthersOnTheirHostToo() {
    var asked = subscribing.asked(slow.address());
    asked.getChannel().getExtensionByUrl(Backport.TIMEOUT).setValue(new UnsignedIntType(60));
    var id = subscribing.made(asked, Sending.SENDER);
    subscribing.made(subscribing.asked(slow.address() + "-elsewhere"), Sending.CENTRE);
    await().until(() -> slow.received().size() == 2);
    copied(id, OF_ONE_INSTITUTION);
    var waiting = Answer.without(patience);
    slow.answers(
        (exchange, letter) ->
            (letter.line().contains("elsewhere") ? Answer.of(204) : waiting).to(exchange, letter));

    subscribing.refer();

    await().until(() -> slow.events() == OF_ONE_INSTITUTION + 1);
    subscribing.refer();
    await().until(() -> elsewhere().contains(2L));
  }

  private List<Long> elsewhere() {
    return slow.received().stream()
        .filter(it -> it.line().contains("elsewhere"))
        .flatMap(it -> it.numbers().stream())
        .toList();
  }

  private String greeted(Receiver receiver, String client) {
    var id = subscribing.made(subscribing.asked(receiver.address()), client);
    await().until(() -> !receiver.received().isEmpty());
    return id;
  }

  private void copied(String id, int times) {
    database()
        .sql(
            """
            INSERT INTO exchange.subscription (id, version, changed_at, record, client, institution,
              patient, purpose, topic, filters, endpoint, content, status, greeted, ends)
            SELECT id || '-' || n, version, changed_at, record, client, institution,
              patient, purpose, topic, filters, endpoint, content, 'active', true, ends
            FROM exchange.subscription, generate_series(1, :times) AS n WHERE id = :id
            """)
        .param("id", id)
        .param("times", times)
        .update();
  }

  private JdbcClient database() {
    return subscribing.sending.door().bean(JdbcClient.class);
  }
}
