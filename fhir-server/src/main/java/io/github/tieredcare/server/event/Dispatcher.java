package io.github.tieredcare.server.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whenever the bell is heard, and now and then without it: numbers events, and has them sent. */
@Component
class Dispatcher implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Bell bell;
  private final Numbering numbering;
  private final List<Woken> woken;
  private final Duration fallback;
  private final Thread thread = new Thread(this::listen, "event-dispatcher");
  private volatile boolean closed;

  Dispatcher(Bell bell, Numbering numbering, List<Woken> woken, EventSettings settings) {
    this.bell = bell;
    this.numbering = numbering;
    this.woken = woken;
    this.fallback = settings.fallback();
    this.thread.setDaemon(true);
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    thread.start();
  }

  private void listen() {
    while (!closed) {
      try (Connection listening = bell.listening()) {
        while (!closed) {
          dispatch();
          Bell.hear(listening, fallback);
        }
      } catch (SQLException lost) {
        LOG.warn("Events: the listening connection was lost: {}", lost.getSQLState());
        Bell.pause();
      }
    }
  }

  private void dispatch() {
    attempt("numbered", this::number);
    woken.forEach(each -> attempt("looked at by " + each.getClass().getSimpleName(), each::look));
  }

  private void number() {
    if (numbering.giveOut()) {
      bell.ring();
    }
  }

  /**
   * A failure is told, and ends neither the dispatcher nor what others do: it still waits. Without
   * this thread nothing would be given out any more, so it outlives an error of the JVM too.
   */
  private static void attempt(String what, Runnable task) {
    try {
      task.run();
    } catch (RuntimeException | Error failure) {
      LOG.error("Events: not {}: {}", what, failure.getClass().getSimpleName());
    }
  }

  @Override
  public void destroy() throws InterruptedException {
    closed = true;
    thread.join(fallback.toMillis());
  }
}
