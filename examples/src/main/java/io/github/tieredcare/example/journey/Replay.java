package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.world.World;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BaseDateTimeType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;

/**
 * Sends refused cases of the corpus as an institution's own system would: what the case needs and
 * what it asks, in one transaction, of which nothing is stored when it is refused.
 */
final class Replay {

  private final Exchange exchange;
  private final Map<String, Resource> world;

  Replay(Exchange exchange) {
    this.exchange = exchange;
    world =
        new World(exchange.fhir())
            .records().stream()
                .collect(Collectors.toUnmodifiableMap(Replay::key, record -> record));
  }

  /** One refused case for each rule that a client alone can break. */
  List<CaseFile> refusedCases() {
    Map<String, CaseFile> chosen = new HashMap<>();
    new Cases(exchange.fhir())
        .all().stream()
            .filter(one -> one.outcome() == Outcome.REFUSED)
            .filter(this::possible)
            .forEach(one -> chosen.putIfAbsent(one.rule(), one));
    return chosen.values().stream().sorted((a, b) -> a.rule().compareTo(b.rule())).toList();
  }

  /** Every rule that refuses or warns. */
  Set<String> rules() {
    return new Cases(exchange.fhir())
        .all().stream()
            .filter(one -> one.outcome() != Outcome.ACCEPTED)
            .map(CaseFile::rule)
            .collect(Collectors.toUnmodifiableSet());
  }

  void send(CaseFile one) {
    var caller = exchange.signOn(one.institution(), one.practitionerRole());
    if (one.after().orElse(null) instanceof Subscription asked) {
      caller.create(alone(asked));
      return;
    }
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    records(one).forEach(record -> enter(bundle, record));
    rename(bundle);
    caller.send(bundle);
  }

  /** No bundle writes a subscription. */
  private static Subscription alone(Subscription asked) {
    var alone = asked.copy();
    alone.setId((String) null);
    return alone;
  }

  /**
   * Tasks and alarms are the exchange's to open, and a policy the authority's to write; slots are
   * there only once a hospital has published them.
   */
  private boolean possible(CaseFile one) {
    return one.after()
            .filter(it -> !(it instanceof Task || it instanceof Communication))
            .filter(it -> !(it instanceof Bundle))
            .isPresent()
        && one.before().filter(it -> !isAsInTheWorld(it)).isEmpty()
        && one.records().stream().noneMatch(it -> it instanceof Library || it instanceof Slot)
        && one.records().stream().map(Replay::key).noneMatch(world::containsKey)
        && !one.institution().equals("exchange")
        && complete(one)
        && records(one).filter(Replay::isGiven).noneMatch(it -> isAfter(one.at(), it));
  }

  private boolean isAsInTheWorld(Resource before) {
    return before.equalsDeep(world.get(key(before)));
  }

  private static Stream<Resource> records(CaseFile one) {
    return Stream.concat(one.after().stream(), one.records().stream());
  }

  /** Whether everything that it refers to exists, or comes with it. */
  private boolean complete(CaseFile one) {
    var with = records(one).map(Replay::key).collect(Collectors.toSet());
    return records(one)
        .flatMap(this::references)
        .map(Reference::getReference)
        .filter(Objects::nonNull)
        .allMatch(key -> world.containsKey(key) || with.contains(key));
  }

  private static boolean isGiven(Resource record) {
    return record instanceof Consent || record instanceof Provenance;
  }

  /** What lay ahead when the case was written may be past by now, and then nothing is wrong. */
  private boolean isAfter(Instant at, Resource record) {
    return exchange
        .fhir()
        .newTerser()
        .getAllPopulatedChildElementsOfType(record, BaseDateTimeType.class)
        .stream()
        .anyMatch(time -> time.getValue() != null && time.getValue().toInstant().isAfter(at));
  }

  private void enter(Bundle bundle, Resource record) {
    var entry = bundle.addEntry().setResource(record);
    if (world.containsKey(key(record))) {
      entry.getRequest().setMethod(HTTPVerb.PUT).setUrl(key(record));
    } else {
      entry.setFullUrl("urn:uuid:" + UUID.randomUUID());
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl(record.fhirType());
    }
  }

  /** What is new gets its id from the exchange; until then its name in the bundle stands for it. */
  private void rename(Bundle bundle) {
    Map<String, String> names = new HashMap<>();
    bundle.getEntry().stream()
        .filter(entry -> entry.hasFullUrl())
        .forEach(entry -> names.put(key(entry.getResource()), entry.getFullUrl()));
    bundle.getEntry().stream()
        .flatMap(entry -> references(entry.getResource()))
        .forEach(
            reference ->
                Optional.ofNullable(names.get(reference.getReference()))
                    .ifPresent(reference::setReference));
  }

  private Stream<Reference> references(Resource record) {
    return exchange
        .fhir()
        .newTerser()
        .getAllPopulatedChildElementsOfType(record, Reference.class)
        .stream();
  }

  private static String key(Resource record) {
    return record.fhirType() + "/" + record.getIdElement().getIdPart();
  }
}
