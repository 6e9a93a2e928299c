package io.github.tieredcare.server.door.pace;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.time.Duration;

/** So many in a minute for each who asks; buckets that are full again are forgotten. */
final class Pace {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int MOST_BUCKETS = 100_000;

  private final DoorRule refusal;
  private final int perMinute;
  private final TimeMeter time;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .expireAfterAccess(MINUTE.multipliedBy(2))
          .maximumSize(MOST_BUCKETS)
          .build();

  Pace(DoorRule refusal, int perMinute, TimeMeter time) {
    this.refusal = refusal;
    this.perMinute = perMinute;
    this.time = time;
  }

  /** Takes a number at once, or refuses with the time after which there will be as many. */
  void take(String who, int number) {
    var taken =
        buckets
            .get(who, any -> full())
            .tryConsumeAndReturnRemaining(Math.min(Math.max(1, number), perMinute));
    if (!taken.isConsumed()) {
      throw DoorRefusal.of(refusal, perMinute)
          .retryAfter(Duration.ofNanos(taken.getNanosToWaitForRefill()));
    }
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
        .withCustomTimePrecision(time)
        .build();
  }
}
