package io.github.tieredcare.referral.timing;

import java.time.Instant;

/**
 * An instant at which the exchange looks at a referral again.
 *
 * @param kind what was to happen by then
 * @param due the instant
 */
public record Deadline(Kind kind, Instant due) {

  /** What was to happen. */
  public enum Kind {
    /** Centre or receiver answers. */
    ANSWER,
    /** A person acknowledges an emergency. */
    ACKNOWLEDGE,
    /** The patient comes. */
    ARRIVE,
    /** The papers of an emergency follow. */
    PAPERS
  }

  /** Whether the time has come. */
  public boolean passedAt(Instant at) {
    return !due.isAfter(at);
  }
}
