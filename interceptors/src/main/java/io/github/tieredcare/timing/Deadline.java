package io.github.tieredcare.timing;

import io.github.tieredcare.profile.Alarm;
import java.time.Instant;

/**
 * An instant at which the exchange looks at a Task again.
 *
 * @param kind what was to happen by then
 * @param due the instant
 */
public record Deadline(Kind kind, Instant due) {

  /** What was to happen. */
  public enum Kind {
    /** Centre or receiver answers. */
    ANSWER(Alarm.NOT_ANSWERED),
    /** A person acknowledges an emergency. */
    ACKNOWLEDGE(Alarm.NOT_ACKNOWLEDGED),
    /** The patient comes. */
    ARRIVE(Alarm.EXPIRED),
    /** The papers of an emergency follow. */
    PAPERS(Alarm.PAPERS_MISSING),
    /** The authority reviews an emergency access. */
    REVIEW(Alarm.NOT_REVIEWED);

    private final Alarm alarm;

    Kind(Alarm alarm) {
      this.alarm = alarm;
    }

    /** The line that appears on worklists when it did not happen. */
    public Alarm alarm() {
      return alarm;
    }

    /** How the ids of such alarms begin. */
    String prefix() {
      return alarm.code() + "-";
    }
  }

  /** Whether the time has come. */
  public boolean passedAt(Instant at) {
    return !due.isAfter(at);
  }
}
