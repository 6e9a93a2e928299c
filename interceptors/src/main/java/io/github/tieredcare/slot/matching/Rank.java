package io.github.tieredcare.slot.matching;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Where the earliest free slot of a session stands among others: by its reasons, then by time.
 *
 * @param reasons why it comes before others
 * @param starts when it begins
 * @param slot its id, which decides where nothing else does
 */
public record Rank(Set<Reason> reasons, Instant starts, String slot) implements Comparable<Rank> {

  private static final Comparator<Rank> ORDER =
      Comparator.comparingInt(Rank::weight)
          .reversed()
          .thenComparing(Rank::starts)
          .thenComparing(Rank::slot);
  private static final int REASONS = Reason.values().length;
  private static final int PLACES = 3;

  public Rank {
    var sorted = EnumSet.noneOf(Reason.class);
    sorted.addAll(reasons);
    reasons = sorted;
  }

  /** All of them, the first before the others, those that begin first marked as the earliest. */
  public static List<Rank> ranked(Collection<Rank> some) {
    var first = some.stream().map(Rank::starts).min(Comparator.naturalOrder());
    return some.stream()
        .map(rank -> first.filter(rank.starts::equals).isPresent() ? rank.earliest() : rank)
        .sorted()
        .toList();
  }

  @Override
  public int compareTo(Rank other) {
    return ORDER.compare(this, other);
  }

  /** From 0 to 1, as searches show it: of two the one that stands before has no less. */
  public BigDecimal score() {
    var most = BigDecimal.valueOf((1 << REASONS) - 1);
    return BigDecimal.valueOf(weight()).divide(most, PLACES, RoundingMode.HALF_UP);
  }

  private Rank earliest() {
    var more = EnumSet.of(Reason.EARLIEST);
    more.addAll(reasons);
    return new Rank(more, starts, slot);
  }

  /** A reason weighs more than all that follow it. */
  private int weight() {
    return reasons.stream().mapToInt(reason -> 1 << REASONS - 1 - reason.ordinal()).sum();
  }
}
