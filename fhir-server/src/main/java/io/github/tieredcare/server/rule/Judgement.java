package io.github.tieredcare.server.rule;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RuleBook;
import io.github.tieredcare.server.door.caller.RequestCaller;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** One request before the book: shape, locks, rules, and what must be written besides. */
@Component
public class Judgement {

  /** Where a request keeps the warnings it was given. */
  static final String WARNINGS = Judgement.class.getName() + ".warnings";

  /** Notes that what a request stores now is in shape. */
  private static final String IN_SHAPE = Judgement.class.getName() + ".shape";

  private final RuleBook book;
  private final Changes changes;
  private final Shape shape;
  private final Store store;
  private final List<Follower> followers;

  Judgement(RuleBook book, Changes changes, Shape shape, Store store, List<Follower> followers) {
    this.book = book;
    this.changes = changes;
    this.shape = shape;
    this.store = store;
    this.followers = followers;
  }

  /**
   * Fills in what the exchange itself writes. What comes alone is refused before it is stored, if
   * it can be: in a bundle another entry may make room for it.
   */
  void stamp(Write write, boolean alone, RequestDetails request) {
    var records = store.records(List.of());
    var asked = changes.of(List.of(write), RequestCaller.of(request), records);
    if (alone && asked.stream().anyMatch(change -> book.tellsAtOnce(change, records))) {
      store.lock(guards(asked, records));
      var findings = asked.stream().map(change -> book.judgeAtOnce(change, records)).toList();
      refuseBreaches(findings, BundleEntries.NONE);
    }
    asked.forEach(change -> book.stamp(change, records));
  }

  /** Judges a change of a record that is kept elsewhere; null stands for what is not there. */
  public void judge(Resource before, Resource after, RequestDetails request) {
    judge(List.of(new Write(before, after)), BundleEntries.NONE, request);
  }

  /** Stores records whose shape is known to be sound, so that it is not looked at twice. */
  public <T> T inShape(RequestDetails request, Supplier<T> storing) {
    request.getUserData().put(IN_SHAPE, true);
    try {
      return storing.get();
    } finally {
      request.getUserData().remove(IN_SHAPE);
    }
  }

  /** Refuses the whole request with all its breaches, or writes its consequences. */
  void judge(List<Write> writes, BundleEntries entries, RequestDetails request) {
    if (request == null || !request.getUserData().containsKey(IN_SHAPE)) {
      refuseMisshapen(writes, entries);
    }
    var records = store.records(writes);
    var asked = changes.of(writes, RequestCaller.of(request), records);
    var unlocked = guards(asked, records);
    store.lock(unlocked);
    var seen = unlocked.isEmpty() ? records : store.records(writes);
    var findings = asked.stream().map(change -> book.judge(change, seen)).toList();
    refuseBreaches(findings, entries);
    warn(findings, entries, request);
    var followed = findings.stream().flatMap(found -> follow(found, seen).stream()).toList();
    if (request != null) {
      LastVersions.of(request).note(writes, followed);
    }
  }

  private List<Resource> follow(Findings<Resource> found, Records seen) {
    followers.forEach(follower -> follower.follow(found.change(), seen));
    var consequences = book.writes(found, seen);
    consequences.forEach(store::write);
    return consequences;
  }

  private Set<String> guards(List<Change<Resource>> asked, Records records) {
    Set<String> keys = new TreeSet<>();
    asked.forEach(change -> keys.addAll(book.guards(change, records)));
    return keys;
  }

  private void refuseMisshapen(List<Write> writes, BundleEntries entries) {
    List<OperationOutcomeIssueComponent> faults = new ArrayList<>();
    for (Write write : writes) {
      if (write.after() != null) {
        faults.addAll(shape.faults(write.after(), entries));
      }
    }
    if (!faults.isEmpty()) {
      throw Answers.misshapen(faults);
    }
  }

  private static void refuseBreaches(List<Findings<Resource>> findings, BundleEntries entries) {
    if (findings.stream().anyMatch(Findings::refuses)) {
      throw Answers.refused(findings, entries);
    }
  }

  private static void warn(
      List<Findings<Resource>> findings, BundleEntries entries, RequestDetails request) {
    for (var found : findings) {
      var issues = Answers.issues(found, found.warnings(), entries);
      if (!issues.isEmpty() && request != null) {
        entries.warn(found.change().record(), issues);
        warningsOf(request).addAll(issues);
      }
    }
  }

  /** What the author of a request should know though it stands. */
  @SuppressWarnings("unchecked")
  public static List<OperationOutcomeIssueComponent> warningsOf(RequestDetails request) {
    return (List<OperationOutcomeIssueComponent>)
        request.getUserData().computeIfAbsent(WARNINGS, key -> new ArrayList<>());
  }
}
