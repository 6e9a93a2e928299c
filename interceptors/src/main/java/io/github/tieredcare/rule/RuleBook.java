package io.github.tieredcare.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * Every rule, stamp and consequence of the exchange, listed by hand and in order. Nothing is found
 * by scanning.
 *
 * @param rules what is judged
 * @param stamps what is filled in
 * @param consequences what follows
 * @param emergencies tells whether a record belongs to an emergency, in which rules bend
 */
public record RuleBook(
    List<Rule<?>> rules,
    List<Stamp<?>> stamps,
    List<Consequence<?>> consequences,
    Emergencies emergencies) {

  /** Tells whether a record belongs to an emergency. */
  @FunctionalInterface
  public interface Emergencies {

    /** Whether the changed record is part of an emergency. */
    boolean touches(Resource record, Records records);
  }

  /** Fills what the exchange sets before the record is stored. */
  public <T extends Resource> void stamp(Change<T> change, Records records) {
    for (Stamp<T> stamp : RuleBook.<Stamp<T>>watching(stamps, change)) {
      stamp.fill(change, records);
    }
  }

  /** Asks every rule that watches this kind of record. */
  public <T extends Resource> Findings<T> judge(Change<T> change, Records records) {
    return judge(change, records, rule -> true);
  }

  /** Whether some rule can tell of a change before it is stored. */
  public <T extends Resource> boolean tellsAtOnce(Change<T> change, Records records) {
    return RuleBook.<Rule<T>>watching(rules, change).stream()
        .anyMatch(rule -> rule.tellsAtOnce() && !rule.guards(change, records).isEmpty());
  }

  /** Asks those that can tell before anything is stored. */
  public <T extends Resource> Findings<T> judgeAtOnce(Change<T> change, Records records) {
    return judge(change, records, Rule::tellsAtOnce);
  }

  private <T extends Resource> Findings<T> judge(
      Change<T> change, Records records, Predicate<Rule<T>> asked) {
    Severity limit = null;
    List<Refusal> found = new ArrayList<>();
    for (Rule<T> rule : RuleBook.<Rule<T>>watching(rules, change)) {
      var severity = severityOf(rule, change);
      if (severity == Severity.OFF || !asked.test(rule)) {
        continue;
      }
      var refusal = rule.refuse(change, records);
      if (refusal.isPresent()) {
        limit = limit == null ? limitFor(change, records) : limit;
        var bent = rule.bendsInEmergency() ? severity.atMost(limit) : severity;
        found.add(refusal.get().as(bent));
      }
    }
    return new Findings<>(change, List.copyOf(found));
  }

  /** What must be locked, in this order, before the change is judged. */
  public <T extends Resource> Set<String> guards(Change<T> change, Records records) {
    Set<String> keys = new TreeSet<>();
    for (Rule<T> rule : RuleBook.<Rule<T>>watching(rules, change)) {
      keys.addAll(rule.guards(change, records));
    }
    for (Consequence<T> consequence : RuleBook.<Consequence<T>>watching(consequences, change)) {
      keys.addAll(consequence.guards(change, records));
    }
    return keys;
  }

  /** What else must be written because the change stands. */
  public <T extends Resource> List<Resource> writes(Findings<T> findings, Records records) {
    List<Resource> writes = new ArrayList<>();
    for (Consequence<T> consequence :
        RuleBook.<Consequence<T>>watching(consequences, findings.change())) {
      writes.addAll(consequence.writes(findings, records));
    }
    return writes;
  }

  /** Whether anything in the book looks at this kind of record. */
  public boolean concerns(Class<? extends Resource> type) {
    return Stream.concat(rules.stream(), consequences.stream())
        .anyMatch(watcher -> watcher.watches().isAssignableFrom(type));
  }

  /** A region's policy decides on rules of care, not on who a patient is or who may act. */
  private static Severity severityOf(Rule<?> rule, Change<?> change) {
    return rule.bendsInEmergency()
        ? change.policy().severity(rule.name(), rule.severity())
        : rule.severity();
  }

  private <T extends Resource> Severity limitFor(Change<T> change, Records records) {
    return emergencies.touches(change.record(), records) ? Severity.WARN : Severity.REFUSE;
  }

  @SuppressWarnings("unchecked")
  private static <W> List<W> watching(List<? extends Watcher<?>> watchers, Change<?> change) {
    var record = change.record();
    return (List<W>)
        watchers.stream().filter(watcher -> watcher.watches().isInstance(record)).toList();
  }
}
