package io.github.tieredcare.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.hl7.fhir.r4.model.Period;

/** A day is a day in China. */
class SpanTest {

  @Example
  void aDayIsOverWhenItIsOverInChina() {
    var day = span("2026-11-16", "2026-11-16");
    assertThat(day.holds(Instant.parse("2026-11-15T15:59:59Z"))).isFalse();
    assertThat(day.holds(Instant.parse("2026-11-15T16:00:00Z"))).isTrue();
    assertThat(day.holds(Instant.parse("2026-11-16T15:59:59Z"))).isTrue();
    assertThat(day.holds(Instant.parse("2026-11-16T16:00:00Z"))).isFalse();
  }

  @Example
  void anInstantIsTakenAtItsWord() {
    var span = span("2026-11-16T08:00:00+08:00", null);
    assertThat(span.from()).contains(Instant.parse("2026-11-16T00:00:00Z"));
    assertThat(span.until()).isEmpty();
  }

  @Example
  void yearsAndMonthsBeginWithTheirFirstDay() {
    assertThat(span("2026", null).from()).contains(Instant.parse("2025-12-31T16:00:00Z"));
    assertThat(span("2026-11", null).from()).contains(Instant.parse("2026-10-31T16:00:00Z"));
  }

  @Example
  void anEndIncludesTheWholeMonthOrYear() {
    assertThat(span(null, "2026").until()).contains(Instant.parse("2026-12-31T16:00:00Z"));
    assertThat(span(null, "2026-11").until()).contains(Instant.parse("2026-11-30T16:00:00Z"));
  }

  @Example
  void anAbsentPeriodIsAlways() {
    assertThat(Span.of(new Period()).holds(Instant.EPOCH)).isTrue();
  }

  @Property
  void twoSpansShareAnInstantOrFollowEachOther(
      @ForAll @LongRange(max = 50) long a,
      @ForAll @LongRange(max = 50) long b,
      @ForAll @LongRange(min = 1, max = 50) long length,
      @ForAll @LongRange(min = 1, max = 50) long other) {
    var one = between(a, a + length);
    var two = between(b, b + other);
    boolean share = Math.max(a, b) < Math.min(a + length, b + other);
    assertThat(one.overlaps(two)).isEqualTo(share);
    assertThat(two.overlaps(one)).isEqualTo(share);
    assertThat(one.holds(Instant.ofEpochSecond(a))).isTrue();
    assertThat(one.holds(Instant.ofEpochSecond(a + length))).isFalse();
  }

  @Property
  void aSpanCoversWhatLiesWithinIt(
      @ForAll @LongRange(max = 50) long a,
      @ForAll @LongRange(max = 50) long b,
      @ForAll @LongRange(min = 1, max = 50) long length,
      @ForAll @LongRange(min = 1, max = 50) long other) {
    boolean within = a <= b && b + other <= a + length;
    assertThat(between(a, a + length).covers(between(b, b + other))).isEqualTo(within);
    assertThat(span(null, null).covers(between(b, b + other))).isTrue();
    assertThat(between(a, a + length).covers(span(null, null))).isFalse();
  }

  private static Span between(long from, long until) {
    return new Span(
        Optional.of(Instant.ofEpochSecond(from)), Optional.of(Instant.ofEpochSecond(until)));
  }

  private static Span span(String from, String until) {
    var period = new Period();
    period.getStartElement().setValueAsString(from);
    period.getEndElement().setValueAsString(until);
    return Span.of(period);
  }
}
