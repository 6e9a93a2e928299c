package io.github.tieredcare.server.repeat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Does a write once: whoever comes second waits, and is given the answer of the first. */
@Component
class OnceOnly {

  private final Turns turns;
  private final Answers answers;

  OnceOnly(Turns turns, Answers answers) {
    this.turns = turns;
    this.answers = answers;
  }

  /** A write that leaves its answer behind. */
  @FunctionalInterface
  interface Work {
    void run() throws ServletException, IOException;
  }

  void carryOut(HttpServletRequest request, ContentCachingResponseWrapper answer, Work work)
      throws IOException {
    var named = NamedRequest.of(request);
    turns.take(
        keys(request, named),
        transaction -> {
          var before = named.flatMap(answers::to);
          if (before.isPresent()) {
            send(before.get(), answer);
            return null;
          }
          run(work);
          if (answer.getStatus() >= 400) {
            transaction.setRollbackOnly();
          } else {
            named.ifPresent(it -> answers.keep(it, Answered.of(answer)));
          }
          return null;
        });
  }

  private static Set<String> keys(HttpServletRequest request, Optional<NamedRequest> named) {
    Set<String> keys = new HashSet<>();
    named.map(it -> it.key().turn()).ifPresent(keys::add);
    Conditions.of(request).ifPresent(keys::add);
    return keys;
  }

  private static void send(Answered before, ContentCachingResponseWrapper answer) {
    try {
      before.sendTo(answer);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private static void run(Work work) {
    try {
      work.run();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    } catch (ServletException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
