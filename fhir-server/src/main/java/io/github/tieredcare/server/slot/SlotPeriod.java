package io.github.tieredcare.server.slot;

import io.github.tieredcare.server.answer.ServerFault;
import java.time.Duration;
import java.time.Instant;

/**
 * The period in which slots are looked for; a wider one is refused.
 *
 * @param since its begin
 * @param until its end, excluded
 */
public record SlotPeriod(Instant since, Instant until) {

  /** As wide as it may be. */
  public static final Duration WIDEST = Duration.ofDays(31);

  private static final Duration OF_AN_END_INCLUDED = Duration.ofSeconds(1);

  public SlotPeriod {
    if (since == null
        || until == null
        || Duration.between(since, until).compareTo(WIDEST.plus(OF_AN_END_INCLUDED)) > 0) {
      throw ServerFault.SLOT_SEARCH_TOO_WIDE.at("Slot.start");
    }
  }
}
