package io.github.tieredcare.example.event;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.example.client.NotSignedOn;
import java.time.Duration;
import java.util.Set;

/**
 * Trouble with the exchange: a line of log, and another attempt. What no attempt can mend (keys
 * that are wrong, a right that is missing, a subscription that is not there) ends the program.
 *
 * @param what could not be done
 */
record ExchangeTrouble(String what) implements Patience.Trouble {

  private static final System.Logger LOG = System.getLogger("events");
  private static final int UNAUTHORIZED = 401;

  /** Too slow, written by somebody else meanwhile (twice), too early, too often. */
  private static final Set<Integer> PASSING = Set.of(408, 409, 412, 425, 429);

  @Override
  public void tell(Throwable failure, int failures, Duration wait) {
    if (!passes(failure)) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }
    var why = failure.toString().lines().findFirst().orElse("");
    LOG.log(
        System.Logger.Level.WARNING,
        () -> "%s, attempt %d, again in %s: %s".formatted(what, failures, wait, why));
  }

  private static boolean passes(Throwable failure) {
    if (failure instanceof BaseServerResponseException answer) {
      int status = answer.getStatusCode();
      return status < 400 || status >= 500 || PASSING.contains(status) || isLapsed(answer);
    }
    return failure instanceof RuntimeException;
  }

  /** The next request brings a new token; only who is given none has the wrong keys. */
  private static boolean isLapsed(BaseServerResponseException answer) {
    return answer.getStatusCode() == UNAUTHORIZED && !(answer instanceof NotSignedOn);
  }
}
