package io.github.tieredcare.server.delivery;

import static org.awaitility.Awaitility.await;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.example.event.Event;
import io.github.tieredcare.example.event.EventReceiver;
import io.github.tieredcare.example.event.Feed;
import io.github.tieredcare.example.event.SignatureCheck;
import io.github.tieredcare.example.event.Wish;
import io.github.tieredcare.example.event.Work;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Subscribing;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;

/** Somebody who has copied the programs that are told of events, and runs them. */
final class Newcomer implements AutoCloseable {

  final Subscribing subscribing = new Subscribing();
  final RunningExchange running = RunningExchange.get();
  final HospitalSystem system = at(running.root());
  final Wish wish = new Wish("referral-submitted", UUID.randomUUID().toString());

  private final List<String> ended = new CopyOnWriteArrayList<>();

  /** The newcomer's system, signing on at an address. */
  HospitalSystem at(URI root) {
    return new Exchange(root, running.clock()).signOn(Sending.SENDER);
  }

  EventReceiver receiver(int port, Work work) {
    var check = new SignatureCheck(Subscribing.SECRET, running.clock());
    return new EventReceiver(port, system, check, work);
  }

  static int port(EventReceiver receiver) {
    return URI.create(receiver.endpoint()).getPort();
  }

  /** Subscribes with the receiver's endpoint and waits until it has been greeted. */
  String subscribed(EventReceiver receiver) {
    return subscribed(receiver, Subscribing.SECRET);
  }

  String subscribed(EventReceiver receiver, String secret) {
    try {
      var id = receiver.subscribe(wish.toReceive(receiver.endpoint(), secret));
      ended.add(id);
      await().atMost(Duration.ofSeconds(30)).until(() -> isGreeted(id));
      return id;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private boolean isGreeted(String id) {
    var active = subscribing.read(id).getStatus() == SubscriptionStatus.ACTIVE;
    if (!active) {
      subscribing.ring();
    }
    return active;
  }

  Feed toRead() {
    var feed = Feed.of(system, wish.toRead());
    ended.add(feed.subscription());
    return feed;
  }

  void refer(int times) {
    for (int each = 0; each < times; each++) {
      subscribing.refer();
    }
  }

  void awaitNumbered(String id, long number) {
    awaitCounted(id, "numbered", number);
  }

  void awaitDelivered(String id, long number) {
    awaitCounted(id, "delivered", number);
  }

  private void awaitCounted(String id, String column, long number) {
    var sql = "SELECT count(*) FROM exchange.subscription WHERE id = '%s' AND %s >= %d";
    await().until(() -> subscribing.sending.count(sql.formatted(id, column, number)) == 1);
  }

  /** What the exchange answers who reads events. */
  String answered(Feed feed, String query) {
    var door = subscribing.sending.door();
    var path = "Subscription/" + feed.subscription() + "/$events?" + query;
    return door.get(path, door.token(Sending.SENDER)).body();
  }

  static List<Long> numbers(List<Event> events) {
    return events.stream().map(Event::number).toList();
  }

  @Override
  public void close() {
    subscribing.now();
    ended.forEach(subscribing::end);
  }
}
