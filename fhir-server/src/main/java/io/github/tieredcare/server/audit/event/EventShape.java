package io.github.tieredcare.server.audit.event;

import io.github.tieredcare.profile.Canonical;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventAction;
import org.hl7.fhir.r4.model.AuditEvent.AuditEventOutcome;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;

/**
 * A line of the trail as an <a href="https://hl7.org/fhir/R4/auditevent.html">AuditEvent</a>.
 *
 * @param event the line
 * @param base the address of the endpoint that answered
 */
record EventShape(Event event, String base) {

  private static final String TYPES = "http://terminology.hl7.org/CodeSystem/audit-event-type";
  private static final String INTERACTIONS = "http://hl7.org/fhir/restful-interaction";
  private static final String DICOM = "http://dicom.nema.org/resources/ontology/DCM";
  private static final String PURPOSES = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
  private static final String SOURCES =
      "http://terminology.hl7.org/CodeSystem/security-source-type";

  private static final Set<String> STANDARD =
      Set.of(
          "read",
          "vread",
          "update",
          "patch",
          "delete",
          "history-instance",
          "create",
          "search-type",
          "transaction",
          "batch",
          "operation");

  /** HAPI's words for what FHIR has other words for. */
  private static final Map<String, String> OTHERWISE =
      Map.of(
          "get-page", "search",
          "extended-operation-server", "operation",
          "extended-operation-type", "operation",
          "extended-operation-instance", "operation");

  AuditEvent auditEvent() {
    var shown = new AuditEvent();
    shown.setId(event.id().toString());
    shown.getMeta().setLastUpdated(Date.from(event.id().at()));
    shown.getMeta().addProfile(Canonical.structureDefinition("tc-audit-event"));
    Balp.profile(event).ifPresent(shown.getMeta()::addProfile);
    kind(shown);
    shown.setAction(AuditEventAction.fromCode(event.what().action()));
    shown.setRecorded(Date.from(event.id().at()));
    outcome(shown);
    if (!event.who().purpose().isEmpty()) {
      shown.addPurposeOfEvent(
          new CodeableConcept(new Coding(PURPOSES, event.who().purpose(), null)));
    }
    new Agents(event, base).all().forEach(shown::addAgent);
    shown.getSource().setSite(base).setObserver(exchange());
    shown.getSource().addType(new Coding(SOURCES, "4", "Application Server"));
    new Entities(event).all().forEach(shown::addEntity);
    return shown;
  }

  private void kind(AuditEvent shown) {
    var interaction = event.what().interaction();
    if (interaction.equals("login")) {
      shown.setType(new Coding(DICOM, "110114", "User Authentication"));
      shown.addSubtype(new Coding(DICOM, "110122", "Login"));
      return;
    }
    shown.setType(new Coding(TYPES, "rest", "RESTful Operation"));
    var code = OTHERWISE.getOrDefault(interaction, interaction);
    if (STANDARD.contains(code) || OTHERWISE.containsValue(code)) {
      shown.addSubtype(new Coding(INTERACTIONS, code, code));
    }
  }

  private void outcome(AuditEvent shown) {
    int status = event.status();
    if (status < 400) {
      shown.setOutcome(AuditEventOutcome._0);
    } else {
      shown.setOutcome(status < 500 ? AuditEventOutcome._4 : AuditEventOutcome._8);
      shown.setOutcomeDesc("HTTP " + status);
    }
  }

  static Reference exchange() {
    return new Reference().setDisplay("Tiered Care Exchange 分级诊疗交换平台");
  }
}
