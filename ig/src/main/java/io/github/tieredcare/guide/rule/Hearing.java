package io.github.tieredcare.guide.rule;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.referral.ReferralPolicy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Issues;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.RuleBook;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Resource;

/** Hears a case as the exchange would, with a map for a store, so that no answer is made up. */
public final class Hearing {
  private final RuleBook book;
  private final Policies policies;
  private final List<Resource> world;

  public Hearing(RuleBook book, Policies policies, FhirContext fhir) {
    this.book = book;
    this.policies = policies;
    this.world = new World(fhir).records();
  }

  /** What the book finds in a case. */
  public Findings<Resource> findings(CaseFile file) {
    var after = file.after().map(Hearing::identified).orElse(null);
    var records = records(file, after);
    var caller = caller(file);
    var before = file.before().orElse(null);
    var policy = new ReferralPolicy(policies, records).of(before, after, caller, file.at());
    return book.judge(new Change<>(before, after, caller, file.at(), policy), records);
  }

  /** What the sender of a case is told. */
  public OperationOutcome answer(CaseFile file) {
    var findings = findings(file);
    var policy = findings.change().policy().version();
    var outcome = new OperationOutcome();
    for (var found : findings.refusals()) {
      outcome.addIssue(Issues.issue(found, found.element(), policy));
    }
    return outcome;
  }

  private RecordsInMemory records(CaseFile file, Resource after) {
    var records =
        new RecordsInMemory()
            .with(world)
            .with(file.records())
            .with(file.before().stream().toList());
    return after == null
        ? records.without(file.before().orElseThrow())
        : records.with(List.of(after));
  }

  private static Caller caller(CaseFile file) {
    var exchange = Caller.exchange();
    return exchange.actsFor(file.institution())
        ? exchange
        : new Caller(
            file.institution(),
            file.institution(),
            file.practitionerRole(),
            Set.of(),
            file.resident().isPresent() ? "PATRQT" : "TREAT",
            file.resident());
  }

  /** The store gives a new record an id before its rules are asked. */
  private static Resource identified(Resource record) {
    var identified = record.copy();
    if (!identified.hasId()) {
      identified.setId(record.fhirType() + "/new");
    }
    return identified;
  }
}
