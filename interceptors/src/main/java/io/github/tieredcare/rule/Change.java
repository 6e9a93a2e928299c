package io.github.tieredcare.rule;

import io.github.tieredcare.policy.Policy;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Resource;

/**
 * What one request does to one record.
 *
 * @param before the record as it stood; null when the request creates it
 * @param after the record as it would be stored; null when the request deletes it
 * @param caller who asks
 * @param at when
 * @param policy the region's policy that judges it
 */
public record Change<T extends Resource>(
    T before, T after, Caller caller, Instant at, Policy policy) {

  private static final Set<String> THE_STORES = Set.of("id", "meta");

  /** Whether the record is new. */
  public boolean creates() {
    return before == null;
  }

  /** Whether the record goes away. */
  public boolean deletes() {
    return after == null;
  }

  /** Whether the record is there, and stays. */
  public boolean amends() {
    return !creates() && !deletes();
  }

  /** Whether a client amends it, and not the exchange itself. */
  public boolean clientAmends() {
    return amends() && !caller.isExchange();
  }

  /** The record: as it would be, or as it was before it goes away. */
  public T record() {
    return deletes() ? before : after;
  }

  /** Whether the record comes to meet a condition that it did not meet before. */
  public boolean turns(Function<T, Boolean> condition) {
    return !deletes() && condition.apply(after) && (creates() || !condition.apply(before));
  }

  /** Whether an element stays as it was; true for a new record. */
  public boolean keeps(Function<T, ? extends Base> element) {
    return !amends() || Base.compareDeep(element.apply(before), element.apply(after), true);
  }

  /** Whether an element that repeats stays as it was; true for a new record. */
  public boolean keepsAll(Function<T, ? extends List<? extends Base>> element) {
    return !amends() || Base.compareDeep(element.apply(before), element.apply(after), true);
  }

  /** Whether nothing but these elements changes in a record that is there. */
  public boolean keepsAllBut(String... elements) {
    return Set.of(elements).containsAll(changed());
  }

  /** The names of the elements that change in a record that is there, but for the store's own. */
  public List<String> changed() {
    var then = before.children();
    var now = after.children();
    return IntStream.range(0, now.size())
        .filter(at -> !Base.compareDeep(filled(then.get(at)), filled(now.get(at)), true))
        .mapToObj(at -> now.get(at).getName())
        .filter(element -> !THE_STORES.contains(element))
        .toList();
  }

  private static List<Base> filled(Property element) {
    return element.getValues().stream().filter(value -> !value.isEmpty()).toList();
  }
}
