package io.github.tieredcare.guide.event;

import io.github.tieredcare.example.event.SignatureCheck;
import io.github.tieredcare.guide.access.Settings;
import io.github.tieredcare.subscription.Terms;
import java.util.Locale;
import org.hl7.fhir.r4.model.Subscription;

/**
 * A number that the page on events tells. Those that stand here in figures are held by tests: the
 * bounds to their rules, the rest to the server's own, which the guide cannot see.
 */
public enum EventNumber {
  MOST_EVENTS(unlessAskedFor().mostEvents()),
  SMALLEST_COUNT(1),
  LARGEST_COUNT(100),
  /** In seconds, as all that begins or ends here but for what says otherwise. */
  TIMEOUT(unlessAskedFor().timeout().toSeconds()),
  SHORTEST_TIMEOUT(1),
  LONGEST_TIMEOUT(60),
  SHORTEST_HEARTBEAT(60),
  LONGEST_HEARTBEAT(86_400),
  SHORTEST_WAIT(0),
  LONGEST_WAIT(30),
  FIRST_RETRY(1),
  /** In minutes. */
  LONGEST_RETRY(10),
  /** Failures in a row. */
  FAILURES_SHOWN(3),
  /** In KB. */
  LONGEST_ANSWER(64),
  /** Of one subscriber. */
  WAITING_READS(20),
  ALL_WAITING_READS(2_000),
  SUBSCRIPTIONS(100),
  DAYS_KEPT(days(Settings.shipped().value("exchange.events.kept"))),
  /** In bytes. */
  SHORTEST_KEY(24),
  LONGEST_KEY(64),
  /** In minutes. */
  TOLERANCE(SignatureCheck.TOLERANCE.toMinutes());

  private final long number;

  EventNumber(long number) {
    this.number = number;
  }

  public long number() {
    return number;
  }

  /** By what name the page includes it. */
  public String part() {
    return "number-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Terms unlessAskedFor() {
    return new Terms(new Subscription());
  }

  private static long days(String setting) {
    if (!setting.matches("\\d+d")) {
      throw new IllegalStateException("The page tells days, not " + setting);
    }
    return Long.parseLong(setting.substring(0, setting.length() - 1));
  }
}
