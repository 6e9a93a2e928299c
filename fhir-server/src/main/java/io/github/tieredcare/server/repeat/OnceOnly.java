package io.github.tieredcare.server.repeat;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.caller.RequestCaller;
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
    var key = key(request);
    var digest = key.isPresent() ? RequestDigest.of(request) : new byte[0];
    turns.take(
        keys(request, key),
        transaction -> {
          var before = key.flatMap(it -> answers.to(it, digest));
          if (before.isPresent()) {
            send(before.get(), answer);
            return null;
          }
          run(work);
          if (answer.getStatus() >= 400) {
            transaction.setRollbackOnly();
          } else {
            key.ifPresent(it -> answers.keep(it, digest, Answered.of(answer)));
          }
          return null;
        });
  }

  private static Optional<RequestKey> key(HttpServletRequest request) {
    var caller = (Caller) request.getAttribute(RequestCaller.KEY);
    return Optional.ofNullable(request.getHeader(RepeatFilter.REQUEST_ID))
        .map(id -> RequestKey.of(caller, id));
  }

  private static Set<String> keys(HttpServletRequest request, Optional<RequestKey> key) {
    Set<String> keys = new HashSet<>();
    key.map(RequestKey::turn).ifPresent(keys::add);
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
