package io.github.tieredcare.server.event;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Removes events that have been kept for as long as the operator wants them kept, delivered or not,
 * a bounded number at a time. Each subscription knows the last number that was removed, and tells
 * it.
 */
@Component
class Retention implements Woken {

  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final Duration BETWEEN = Duration.ofMinutes(10);
  private static final int AT_ONCE = 5_000;

  /**
   * All go that stand before the first that is to be kept, and nothing beyond: the clock of a
   * server may be wrong, so one with an older time takes none along, and one of the future keeps
   * none. All up to a number go: of a late commit, what was numbered before it goes along.
   */
  private static final String REMOVE =
      """
      WITH old AS (
        SELECT id FROM exchange.event
        WHERE at < :before
          AND id < ALL (
            SELECT id FROM exchange.event WHERE at BETWEEN :before AND :now ORDER BY id LIMIT 1)
          AND id NOT IN (SELECT event FROM exchange.event_waiting)
        ORDER BY id LIMIT :most),
      last AS (
        SELECT subscription, max(number) AS number FROM exchange.notice n JOIN old ON n.event = old.id
        GROUP BY subscription),
      gone AS (
        DELETE FROM exchange.notice n USING last
        WHERE n.subscription = last.subscription AND n.number <= last.number),
      told AS (
        UPDATE exchange.subscription s
        SET removed = greatest(s.removed, last.number),
            undelivered = s.undelivered
              + CASE WHEN s.endpoint = '' THEN 0 ELSE greatest(0, last.number - s.delivered) END,
            delivered = greatest(s.delivered, last.number)
        FROM last WHERE s.id = last.subscription)
      DELETE FROM exchange.event USING old WHERE event.id = old.id
      """;

  private final JdbcClient database;
  private final Duration kept;
  private final Clock clock;
  private Instant done = Instant.EPOCH;

  Retention(JdbcClient database, EventSettings settings, Clock clock) {
    this.database = database;
    this.kept = settings.kept();
    this.clock = clock;
  }

  @Override
  public void look() {
    var at = clock.instant();
    if (Duration.between(done, at).abs().compareTo(BETWEEN) < 0) {
      return;
    }
    int removed =
        database
            .sql(REMOVE)
            .param("before", at.minus(kept).atOffset(ZoneOffset.UTC))
            .param("now", at.atOffset(ZoneOffset.UTC))
            .param("most", AT_ONCE)
            .update();
    if (removed > 0) {
      LOG.info("Events: {} removed after {} days", removed, kept.toDays());
    }
    if (removed < AT_ONCE) {
      done = at;
    }
  }
}
