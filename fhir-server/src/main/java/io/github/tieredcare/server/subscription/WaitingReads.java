package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.event.Woken;
import io.github.tieredcare.server.fhir.DoorInterceptor;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.ServletResponseWrapper;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Reads that wait for an event. None holds a thread: it is put off, and carried out anew, under the
 * rights of that moment, once there is something to answer or its patience has ended.
 */
@Component
@Interceptor
class WaitingReads implements Woken, DoorInterceptor {

  private static final int MOST = 2_000;
  private static final int OF_ONE = 20;

  private final NoticeTable notices;
  private final Set<WaitingRead> waiting = ConcurrentHashMap.newKeySet();

  WaitingReads(NoticeTable notices) {
    this.notices = notices;
  }

  /**
   * Puts a read off until a subscription has been given a number; tells whether it is put off. One
   * that has waited is not put off again.
   */
  boolean putOff(Kept kept, long number, Duration patience, ServletRequestDetails read) {
    var request = read.getServletRequest();
    if (request.getDispatcherType() == DispatcherType.ASYNC || isThere(kept, number)) {
      return false;
    }
    var subscriber = kept.who().institution() + "/" + kept.who().patient();
    refuseTooMany(subscriber);
    var context = request.startAsync(request, bare(read.getServletResponse()));
    context.setTimeout(patience.toMillis());
    var put = new WaitingRead(subscriber, kept.id(), number, context);
    context.addListener(new EndOfPatience(() -> wake(put), () -> waiting.remove(put)));
    waiting.add(put);
    if (isThere(kept, number)) {
      wake(put);
    }
    return true;
  }

  /** Nothing is answered to a read that has been put off. */
  @Hook(value = Pointcut.SERVER_OUTGOING_RESPONSE, order = Integer.MIN_VALUE)
  public boolean isAnsweredNow(ServletRequestDetails request) {
    return !request.getServletRequest().isAsyncStarted();
  }

  @Override
  public void look() {
    if (!waiting.isEmpty()) {
      var asked = waiting.stream().map(WaitingRead::subscription).collect(Collectors.toSet());
      var numbered = notices.numbered(asked);
      waiting.stream()
          .filter(it -> it.number() <= numbered.getOrDefault(it.subscription(), 0L))
          .forEach(this::wake);
    }
  }

  /** A server that ends keeps nobody waiting. */
  @EventListener(ContextClosedEvent.class)
  void wakeAll() {
    waiting.forEach(this::wake);
  }

  private boolean isThere(Kept kept, long number) {
    return notices.numbered(Set.of(kept.id())).getOrDefault(kept.id(), 0L) >= number;
  }

  private void refuseTooMany(String subscriber) {
    long ofThis = waiting.stream().filter(it -> it.subscriber().equals(subscriber)).count();
    if (ofThis >= OF_ONE || waiting.size() >= MOST) {
      throw DoorRefusal.of(DoorRule.TOO_MANY_WAITING_READS, OF_ONE, MOST).toHapi();
    }
  }

  private void wake(WaitingRead read) {
    if (waiting.remove(read)) {
      read.context().dispatch();
    }
  }

  /** Whatever holds the answer back now does so anew when it is given. */
  private static ServletResponse bare(ServletResponse response) {
    return response instanceof ServletResponseWrapper held ? bare(held.getResponse()) : response;
  }

  /**
   * A read that waits.
   *
   * @param subscriber whose it is
   * @param subscription the id
   * @param number what it waits for
   * @param context of its request
   */
  private record WaitingRead(
      String subscriber, String subscription, long number, AsyncContext context) {}
}
