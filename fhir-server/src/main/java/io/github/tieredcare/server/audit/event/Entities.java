package io.github.tieredcare.server.audit.event;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventEntityComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** What an access was to: patients, records, a search without its values, and its request. */
record Entities(Event event) {

  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
  private static final String ROLES = "http://terminology.hl7.org/CodeSystem/object-role";
  private static final String RESOURCES = "http://hl7.org/fhir/resource-types";
  private static final String BALP =
      "https://profiles.ihe.net/ITI/BALP/CodeSystem/BasicAuditEntityType";

  Stream<AuditEventEntityComponent> all() {
    var what = event.what();
    return Stream.of(
            what.patients().stream().sorted().map(Entities::patient),
            what.records().stream().sorted().map(this::record),
            query(),
            transaction())
        .flatMap(it -> it);
  }

  private static AuditEventEntityComponent patient(String id) {
    return new AuditEventEntityComponent()
        .setType(new Coding(TYPES, "1", "Person"))
        .setRole(new Coding(ROLES, "1", "Patient"))
        .setWhat(new Reference("Patient/" + id));
  }

  /** IHE leaves room for one object: that is the search, where there is one. */
  private AuditEventEntityComponent record(String key) {
    var type = key.substring(0, key.indexOf('/'));
    return new AuditEventEntityComponent()
        .setType(
            searches()
                ? new Coding(RESOURCES, type, type)
                : new Coding(TYPES, "2", "System Object"))
        .setRole(new Coding(ROLES, "4", "Domain Resource"))
        .setWhat(new Reference(key));
  }

  /** The names of the parameters alone: their values may name somebody. */
  private Stream<AuditEventEntityComponent> query() {
    if (!searches()) {
      return Stream.empty();
    }
    var query = event.what().type() + "?" + event.what().parameters().replace(',', '&');
    return Stream.of(
        new AuditEventEntityComponent()
            .setType(new Coding(TYPES, "2", "System Object"))
            .setRole(new Coding(ROLES, "24", "Query"))
            .setDescription(query)
            .setQuery(query.getBytes(StandardCharsets.UTF_8)));
  }

  private Stream<AuditEventEntityComponent> transaction() {
    var id = event.who().requestId();
    return id.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new AuditEventEntityComponent()
                .setType(new Coding(BALP, "XrequestId", null))
                .setWhat(new Reference().setIdentifier(new Identifier().setValue(id))));
  }

  private boolean searches() {
    return event.what().action().equals("E");
  }
}
