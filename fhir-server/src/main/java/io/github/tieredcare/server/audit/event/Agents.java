package io.github.tieredcare.server.audit.event;

import io.github.tieredcare.profile.IdentifierSystem;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkComponent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAgentNetworkType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;

/** Who took part in an access: the client system, the exchange, the institution, the person. */
record Agents(Event event, String base) {

  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String PARTS = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";
  private static final String ROLES = "http://terminology.hl7.org/CodeSystem/v3-RoleClass";
  private static final String PROVENANCE =
      "http://terminology.hl7.org/CodeSystem/provenance-participant-type";

  private static final Coding SOURCE = new Coding(DICOM, "110153", "Source Role ID");
  private static final Coding DESTINATION = new Coding(DICOM, "110152", "Destination Role ID");
  private static final Coding APPLICATION = new Coding(DICOM, "110150", "Application");
  private static final Coding CUSTODIAN = new Coding(PROVENANCE, "custodian", "Custodian");
  private static final Coding PROVIDER = new Coding(ROLES, "PROV", "healthcare provider");
  private static final Coding RECIPIENT = new Coding(PARTS, "IRCP", "information recipient");
  private static final Coding AUTHOR = new Coding(PARTS, "AUT", "author (originator)");

  Stream<AuditEventAgentComponent> all() {
    return Stream.of(Stream.of(client(), server()), institution(), user()).flatMap(it -> it);
  }

  /** Whoever is named most closely is who asked. */
  private AuditEventAgentComponent client() {
    var who = event.who();
    var name = new Identifier().setSystem(IdentifierSystem.CLIENT_ID);
    name.setValue(who.client().isEmpty() ? "unknown" : who.client());
    var client = agent(clientRole(), new Reference().setIdentifier(name), userIsUnknown());
    if (!who.address().isEmpty()) {
      client.setNetwork(network(who.address(), AuditEventAgentNetworkType._2));
    }
    return client;
  }

  private AuditEventAgentComponent server() {
    return agent(serverRole(), EventShape.exchange(), false)
        .setNetwork(network(base, AuditEventAgentNetworkType._5));
  }

  private Stream<AuditEventAgentComponent> institution() {
    var id = event.who().institution();
    return id.isEmpty()
        ? Stream.empty()
        : Stream.of(agent(PROVIDER, new Reference("Organization/" + id), false));
  }

  private Stream<AuditEventAgentComponent> user() {
    if (userIsUnknown()) {
      return Stream.empty();
    }
    var who = event.who();
    var user =
        who.resident().isEmpty() ? "PractitionerRole/" + who.person() : "Patient/" + who.resident();
    return Stream.of(agent(writes() ? AUTHOR : RECIPIENT, new Reference(user), true));
  }

  private boolean userIsUnknown() {
    return event.who().person().isEmpty() && event.who().resident().isEmpty();
  }

  /** IHE has what is read flow from the server, and all else from the client. */
  private Coding clientRole() {
    return deletes() ? APPLICATION : reads() ? DESTINATION : SOURCE;
  }

  private Coding serverRole() {
    return deletes() ? CUSTODIAN : reads() ? SOURCE : DESTINATION;
  }

  private boolean reads() {
    return event.what().action().equals("R");
  }

  private boolean deletes() {
    return event.what().action().equals("D");
  }

  private boolean writes() {
    return Set.of("C", "U", "D").contains(event.what().action());
  }

  private static AuditEventAgentNetworkComponent network(
      String address, AuditEventAgentNetworkType type) {
    return new AuditEventAgentNetworkComponent().setAddress(address).setType(type);
  }

  private static AuditEventAgentComponent agent(Coding role, Reference who, boolean asks) {
    return new AuditEventAgentComponent()
        .setType(new CodeableConcept(role.copy()))
        .setWho(who)
        .setRequestor(asks);
  }
}
