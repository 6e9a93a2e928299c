package io.github.tieredcare.event;

import io.github.tieredcare.access.CareRelationship;
import io.github.tieredcare.access.CareRelationships;
import io.github.tieredcare.access.Share;
import io.github.tieredcare.access.Shares;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** What is told of a change. */
public final class Events {

  private Events() {}

  /** What a change tells, and whom it concerns; nothing where no topic is about such records. */
  public static Optional<Event> of(Change<? extends Resource> change, Records records) {
    var kind = change.record().fhirType();
    if (change.deletes() || !Traits.kinds().contains(kind)) {
      return Optional.empty();
    }
    var topics = Stream.concat(Topic.of(change).map(Topic::code), Stream.of(kind)).toList();
    var focus = Records.key(Records.to(change.record()));
    var patient = Subject.of(change.record(), records).orElse("");
    return Optional.of(
        new Event(
            topics,
            focus,
            patient,
            parties(focus, change, records),
            Traits.of(change.record(), patient),
            change.at()));
  }

  /** Those before and after: the event that ends a relationship still reaches its parties. */
  private static Set<String> parties(
      String focus, Change<? extends Resource> change, Records records) {
    Set<String> parties = new TreeSet<>();
    Stream.of(change.before(), change.after())
        .filter(record -> record != null)
        .forEach(
            record -> {
              Shares.of(record, records).stream()
                  .filter(share -> share.record().equals(focus))
                  .map(Share::institution)
                  .forEach(parties::add);
              CareRelationships.of(record, records, change.at(), change.policy()).stream()
                  .map(CareRelationship::institution)
                  .forEach(parties::add);
            });
    return parties;
  }
}
