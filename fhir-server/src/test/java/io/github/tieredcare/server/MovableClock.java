package io.github.tieredcare.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes with the real one until a test sets it ahead or back. */
public final class MovableClock extends Clock {

  private final Clock real;
  private volatile Duration ahead = Duration.ZERO;

  public MovableClock() {
    this(Clock.system(ClockConfiguration.ZONE));
  }

  private MovableClock(Clock real) {
    this.real = real;
  }

  public void set(Instant now) {
    ahead = Duration.between(real.instant(), now);
  }

  public void advance(Duration step) {
    ahead = ahead.plus(step);
  }

  public void reset() {
    ahead = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new MovableClock(real.withZone(zone));
  }
}
