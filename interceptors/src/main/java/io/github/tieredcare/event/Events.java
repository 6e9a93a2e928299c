package io.github.tieredcare.event;

import io.github.tieredcare.access.CareRelationship;
import io.github.tieredcare.access.CareRelationships;
import io.github.tieredcare.access.Share;
import io.github.tieredcare.access.Shares;
import io.github.tieredcare.access.Subject;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/** The events that a change is. */
public final class Events {

  private Events() {}

  /** Of every topic that occurs with the change, the event with those whom it concerns. */
  public static List<Event> of(Change<? extends Resource> change, Records records) {
    var topics = Topic.of(change).toList();
    if (topics.isEmpty()) {
      return List.of();
    }
    var focus = Records.key(Records.to(change.record()));
    var patient = Subject.of(change.record(), records).orElse("");
    var parties = parties(focus, change, records);
    var traits = Traits.of(change.record(), patient);
    return topics.stream()
        .map(topic -> new Event(topic, focus, patient, parties, traits, change.at()))
        .toList();
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
