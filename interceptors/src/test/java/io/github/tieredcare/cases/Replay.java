package io.github.tieredcare.cases;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.directory.Alliances;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.RuleBook;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Resource;

/** A case as the exchange would meet it, with a map for a store. */
final class Replay {
  static final FhirContext FHIR = FhirContext.forR4Cached();
  static final RuleBook BOOK = ExchangeBook.open();

  private static final World WORLD = new World(FHIR);
  private static final Policies POLICIES = new Policies(Policy.over(null, standard()));

  private final CaseFile file;

  Replay(CaseFile file) {
    this.file = file;
  }

  /** The findings while the store still holds the record as it stood. */
  Findings<Resource> judgedBeforeItIsStored() {
    return BOOK.judge(change(), recordsBefore());
  }

  /** The findings once the store holds the record as it is to be, which a rule may meet too. */
  Findings<Resource> judgedOnceItIsStored() {
    return BOOK.judge(change(), recordsAfter());
  }

  List<Resource> writes() {
    return BOOK.writes(judgedOnceItIsStored(), recordsAfter());
  }

  /** The record as the exchange would store it. */
  Resource stamped() {
    return change().record();
  }

  Set<String> guards() {
    return BOOK.guards(change(), recordsBefore());
  }

  /** The exchange fills in its own part before it asks its rules. */
  private Change<Resource> change() {
    var after = after().orElse(null);
    var change = new Change<>(file.before().orElse(null), after, caller(), file.at(), policy());
    if (after != null) {
      BOOK.stamp(change, recordsBefore());
    }
    return change;
  }

  private Optional<Resource> after() {
    return file.after().map(Resource::copy).map(Replay::identified);
  }

  private RecordsInMemory recordsBefore() {
    return new RecordsInMemory()
        .with(WORLD.records())
        .with(file.records())
        .with(file.before().stream().toList());
  }

  private RecordsInMemory recordsAfter() {
    var records = recordsBefore();
    return file.after().isPresent()
        ? records.with(List.of(change().after()))
        : records.without(file.before().orElseThrow());
  }

  private Caller caller() {
    return file.institution().equals(Caller.exchange().institution())
        ? Caller.exchange()
        : new Caller(
            file.institution(),
            file.institution(),
            file.practitionerRole(),
            Set.of(),
            file.resident().isPresent() ? "PATRQT" : "TREAT",
            file.resident());
  }

  private Policy policy() {
    var records = recordsBefore();
    var institution = institution(records);
    var division = institution.map(Directory::divisionOf).orElse("");
    var alliances =
        institution.stream()
            .flatMap(member -> new Alliances(records, file.at()).of(member).stream())
            .map(membership -> membership.getNetworkFirstRep().getReference())
            .collect(Collectors.toSet());
    return POLICIES.inForce(records.policies(), division, alliances, file.at());
  }

  private Optional<Organization> institution(Records records) {
    return records.read(Organization.class, Records.to(Organization.class, file.institution()));
  }

  /** The store gives a new record an id before its rules are asked. */
  private static Resource identified(Resource record) {
    if (!record.hasId()) {
      record.setId(record.fhirType() + "/new");
    }
    return record;
  }

  private static Library standard() {
    InputStream json = Policies.class.getResourceAsStream("standard.json");
    return FHIR.newJsonParser().parseResource(Library.class, json);
  }
}
