package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.repeat.Sending;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A subscription is changed and read by its subscriber alone. */
class SubscriptionsAreTheirSubscribersTest {

  private static final String SENDER = Sending.SENDER;
  private static final String STRANGER = "district-hospital";

  /** Of one subscriber, at a time. */
  private static final int MOST = 100;

  private final Reading reading = new Reading();

  @AfterEach
  void end() {
    reading.close();
  }

  @Test
  void aSubscriptionIsItsSubscribersAlone() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var again = Map.of("If-None-Exist", "status=active");
    var conditional =
        reading.sending.send(
            "POST", "Subscription", SENDER, Reading.unaddressed(Topic.REFERRAL_SUBMITTED), again);
    assertThat(conditional.statusCode()).isEqualTo(400);
    for (var path : List.of("", "/$events", "/$status")) {
      assertThat(reading.get("Subscription/" + id + path, STRANGER).statusCode()).isEqualTo(404);
    }
    var put =
        reading.sending.send("PUT", "Subscription/" + id, STRANGER, reading.subscribing.read(id));
    assertThat(put.statusCode()).isEqualTo(404);
    assertThat(reading.get("Subscription/" + id + "/$events", "health-commission").statusCode())
        .as("the authority sees that it is there, and none of its events")
        .isEqualTo(404);
    assertThat(reading.get("Subscription?status=active", "health-commission").body()).contains(id);
  }

  @Test
  void oneIsFoundByItsStatusOrByNone() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (var found : List.of("status=active,error", "status:not=off", "_id=" + id)) {
      assertThat(reading.get("Subscription?" + found, SENDER).body()).as(found).contains(id);
    }
    for (var other : List.of("status=off", "status:not=active,error")) {
      assertThat(reading.get("Subscription?" + other, SENDER).body()).as(other).doesNotContain(id);
    }
    for (var unknown : List.of("status:text=active", "status:missing=true")) {
      var answer = reading.get("Subscription?" + unknown, SENDER);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }
  }

  @Test
  void whatHasEndedIsToldNothingMore() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var other = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var ended = reading.subscribing.read(id);
    ended.setStatus(Subscription.SubscriptionStatus.OFF);
    assertThat(reading.sending.send("PUT", "Subscription/" + id, SENDER, ended).statusCode())
        .isEqualTo(200);
    reading.subscribing.refer();

    assertThat(reading.read(other, SENDER, "?wait=20").numbers()).containsExactly(1L);
    assertThat(reading.read(id, SENDER, "").numbers()).isEmpty();
  }

  @Test
  void noMoreAreTakenUpAgainThanMayBeMade() {
    var resident = new Resident(reading.sending);
    var first =
        reading.sending.door().send(resident.asks("Subscription/" + resident.subscription()).GET());
    var asked = first.body().replace("\"active\"", "\"off\"");
    assertThat(put(resident, asked)).isEqualTo(200);
    copied(resident.subscription(), MOST);

    assertThat(put(resident, asked)).as("it stays ended").isEqualTo(200);
    assertThat(put(resident, asked.replace("\"off\"", "\"requested\""))).isEqualTo(422);
    reading
        .sending
        .door()
        .bean(JdbcClient.class)
        .sql("UPDATE exchange.subscription SET status = 'off'")
        .update();
    assertThat(put(resident, asked.replace("\"off\"", "\"requested\""))).isEqualTo(200);
    reading.subscribing.end(resident.subscription());
  }

  @Test
  void itIsNotWrittenInABundleNorPatchedNorDeleted() {
    var asked = Reading.unaddressed(Topic.REFERRAL_SUBMITTED);
    var bundled = reading.sending.send("POST", "", SENDER, Sending.transaction(asked));
    assertThat(bundled.body()).contains("interaction-closed");
    var id = reading.made(asked, SENDER);
    var token = reading.sending.door().token(SENDER);
    var patch =
        reading
            .sending
            .door()
            .asked("Subscription/" + id, token)
            .header("Content-Type", "application/json-patch+json")
            .method("PATCH", java.net.http.HttpRequest.BodyPublishers.ofString("[]"));
    assertThat(reading.sending.door().send(patch).statusCode()).isBetween(400, 499);
    var delete = reading.sending.door().asked("Subscription/" + id, token).DELETE();
    assertThat(reading.sending.door().send(delete).statusCode()).isBetween(400, 499);
    assertThat(reading.subscribing.read(id).getStatus().toCode()).isEqualTo("active");
  }

  @Test
  void anOldVersionIsNotWrittenOver() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var asked = reading.subscribing.read(id);
    asked.setReason("转诊进展，供转诊办公室");
    var ifFirst = Map.of("If-Match", "W/\"1\"");

    var first = reading.sending.send("PUT", "Subscription/" + id, SENDER, asked.copy(), ifFirst);
    var second = reading.sending.send("PUT", "Subscription/" + id, SENDER, asked.copy(), ifFirst);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(second.statusCode()).as(second.body()).isEqualTo(412);
  }

  private int put(Resident resident, String body) {
    var request =
        resident
            .asks("Subscription/" + resident.subscription())
            .header("Content-Type", "application/fhir+json")
            .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(body));
    return reading.sending.door().send(request).statusCode();
  }

  private void copied(String id, int times) {
    reading
        .sending
        .door()
        .bean(JdbcClient.class)
        .sql(
            """
            INSERT INTO exchange.subscription (id, version, changed_at, record, client, institution,
              patient, purpose, topic, filters, endpoint, content, status, ends)
            SELECT id || '-' || n, version, changed_at, record, client, institution,
              patient, purpose, topic, filters, endpoint, content, 'active', ends
            FROM exchange.subscription, generate_series(1, :times) AS n WHERE id = :id
            """)
        .param("id", id)
        .param("times", times)
        .update();
  }
}
