package io.github.tieredcare.slot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** The order of what matches is total, the same however it was found, and told by the score. */
class RankTest {

  private static final Instant MONDAY = Instant.parse("2026-12-07T00:00:00Z");

  @Test
  void onesReasonWeighsMoreThanAllThatFollow() {
    for (Reason reason : Reason.values()) {
      var following = EnumSet.allOf(Reason.class);
      following.removeIf(other -> other.ordinal() <= reason.ordinal());
      assertThat(rank(EnumSet.of(reason), 9, "b")).isLessThan(rank(following, 0, "a"));
    }
  }

  @Test
  void amongEqualsTheEarlierComesFirst() {
    var near = EnumSet.of(Reason.SPECIALTY);
    assertThat(Rank.ranked(List.of(rank(near, 2, "a"), rank(near, 1, "c"), rank(near, 2, "b"))))
        .extracting(Rank::slot)
        .containsExactly("c", "a", "b");
  }

  @Test
  void thoseThatBeginFirstAreMarked() {
    var ranked =
        Rank.ranked(
            List.of(
                rank(EnumSet.of(Reason.IN_COMBINATION), 2, "a"),
                rank(EnumSet.noneOf(Reason.class), 1, "b")));
    assertThat(ranked.get(0).reasons()).containsExactly(Reason.IN_COMBINATION);
    assertThat(ranked.get(1).reasons()).containsExactly(Reason.EARLIEST);
  }

  @Property
  void orderIsTheSameHoweverTheyWereFound(
      @ForAll("ranks") @Size(max = 12) @UniqueElements List<Rank> found, @ForAll Random random) {
    var shuffled = new ArrayList<>(found);
    Collections.shuffle(shuffled, random);
    assertThat(Rank.ranked(shuffled)).isEqualTo(Rank.ranked(found));
  }

  @Property
  void orderIsTotal(
      @ForAll("rank") Rank one, @ForAll("rank") Rank other, @ForAll("rank") Rank third) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    var sorted = new ArrayList<>(List.of(one, other, third));
    sorted.sort(Comparator.naturalOrder());
    assertThat(sorted.get(0).compareTo(sorted.get(2))).isLessThanOrEqualTo(0);
  }

  @Property
  void scoreFallsWithTheRank(@ForAll("ranks") @Size(max = 12) List<Rank> found) {
    var scores = Rank.ranked(found).stream().map(Rank::score).toList();
    assertThat(scores).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(scores).allMatch(it -> it.signum() >= 0 && it.doubleValue() <= 1);
  }

  @Provide
  Arbitrary<List<Rank>> ranks() {
    return rank().list();
  }

  @Provide
  Arbitrary<Rank> rank() {
    return Combinators.combine(
            Arbitraries.of(Reason.class).set(),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of("a", "b", "c"))
        .as(RankTest::rank);
  }

  private static Rank rank(Set<Reason> reasons, int hours, String slot) {
    return new Rank(reasons, MONDAY.plusSeconds(hours * 3_600L), slot);
  }
}
