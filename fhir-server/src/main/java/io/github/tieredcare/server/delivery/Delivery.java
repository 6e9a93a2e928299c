package io.github.tieredcare.server.delivery;

import io.github.tieredcare.server.endpoint.Endpoints;
import io.github.tieredcare.server.endpoint.Reply;
import io.github.tieredcare.server.event.Bell;
import io.github.tieredcare.server.event.Woken;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends to endpoints what is owed to them. A subscription has one letter underway at a time, and
 * none of them holds a thread: a slow endpoint delays nobody but itself.
 */
@Component
class Delivery implements Woken, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
  private static final CompletableFuture<Reply> NOTHING_TO_SEND =
      CompletableFuture.completedFuture(new Reply(0, ""));
  private static final int AT_ONCE = 1_000;

  /** However slow the endpoints of one institution are, there is room for others. */
  private static final int OF_ONE_INSTITUTION = 50;

  private static final int WRITERS = 4;

  private final DeliveryTable table;
  private final Claims claims;
  private final Letters letters;
  private final Endpoints endpoints;
  private final Clock clock;
  private final Bell bell;
  private final Set<String> underway = ConcurrentHashMap.newKeySet();
  private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, Delivery::thread);
  private volatile boolean othersWait;

  Delivery(
      DeliveryTable table,
      Claims claims,
      Letters letters,
      Endpoints endpoints,
      Bell bell,
      Clock clock) {
    this.table = table;
    this.claims = claims;
    this.letters = letters;
    this.endpoints = endpoints;
    this.bell = bell;
    this.clock = clock;
  }

  @Override
  public void look() {
    int room = AT_ONCE - underway.size();
    var due = table.due(underway, OF_ONE_INSTITUTION, Math.max(room, 1));
    var now = due.stream().filter(Due::itsTurn).map(Due::id).limit(room).toList();
    othersWait = now.size() < due.size() || now.size() == room;
    if (!now.isEmpty()) {
      var taken = claims.take(now);
      underway.addAll(taken);
      taken.forEach(this::write);
    }
  }

  private void write(String id) {
    try {
      writers.execute(() -> attend(id));
    } catch (RejectedExecutionException closing) {
      leave(id);
    }
  }

  /** Sends the next letter, or leaves the subscription if none is owed any more. */
  private void attend(String id) {
    try {
      table.owed(id).ifPresentOrElse(this::send, () -> leave(id));
    } catch (RuntimeException failure) {
      LOG.error("Subscription {}: not written: {}", id, failure.getClass().getSimpleName());
      putOff(id);
    }
  }

  private void send(Owed owed) {
    var letter = letters.write(owed);
    letter
        .message()
        .map(endpoints::send)
        .orElse(NOTHING_TO_SEND)
        .thenAcceptAsync(reply -> settle(owed, letter, reply), writers)
        .whenComplete(
            (done, failure) -> {
              if (failure != null) {
                leave(owed.kept().id());
              }
            });
  }

  private void settle(Owed owed, Letter letter, Reply reply) {
    var standing = standing(owed, reply);
    if (reply.taken()) {
      table.arrived(owed, letter, standing);
    } else {
      table.failed(owed, standing);
    }
    attend(owed.kept().id());
  }

  private Standing standing(Owed owed, Reply reply) {
    var before = owed.kept().record().getStatus();
    var standing = Standing.after(reply, before, owed.failures(), clock.instant());
    if (standing.status() != before) {
      LOG.info(
          "Subscription {} is {} now: {}",
          owed.kept().id(),
          standing.status().toCode(),
          reply.taken() ? "delivered" : reply.fault());
    }
    return standing;
  }

  /** What cannot be written shows as a failure, and holds up nobody else. */
  private void putOff(String id) {
    try {
      table.owed(id).ifPresent(it -> table.failed(it, standing(it, Reply.failed("not written"))));
    } catch (RuntimeException failure) {
      LOG.error("Subscription {}: not put off: {}", id, failure.getClass().getSimpleName());
    } finally {
      leave(id);
    }
  }

  private void leave(String id) {
    claims.leave(id);
    underway.remove(id);
    if (othersWait) {
      bell.ring();
    }
  }

  private static Thread thread(Runnable task) {
    var thread = new Thread(task, "event-delivery");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void destroy() {
    writers.shutdown();
  }
}
