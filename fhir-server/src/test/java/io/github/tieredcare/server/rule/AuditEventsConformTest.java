package io.github.tieredcare.server.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.repeat.Sending;
import java.util.Map;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** What the trail shows conforms to the profile that it claims of the exchange's own. */
class AuditEventsConformTest {

  private static final String OWN = "https://tieredcare.github.io/";
  private static final String BALP =
      "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";

  private final Sending sending = new Sending();
  private final Shape shape = sending.door().bean(Shape.class);

  @Test
  void ofEveryKind() {
    var sent =
        sending.send(
            "POST", "", Sending.SENDER, sending.referral(), Map.of("X-Request-Id", "conforms"));
    var referral =
        sent.body().replaceFirst("(?s).*?\"location\": ?\"(ServiceRequest/[^/]+)/.*", "$1");
    var patient = sending.read(referral, Sending.SENDER, ServiceRequest.class).getSubject();
    sending.door().get("Condition?patient=" + patient.getReference(), token("regional-hospital"));
    sending.door().get(referral, token("regional-hospital"));
    sending
        .door()
        .send(
            sending
                .door()
                .asked(referral, token(Sending.SENDER))
                .header("X-Acting-Practitioner-Role", "role-li-fang"));

    var found =
        FhirContext.forR4Cached()
            .newJsonParser()
            .parseResource(
                Bundle.class,
                sending
                    .door()
                    .get(
                        "AuditEvent?_count=100&patient=" + patient.getReference(),
                        token("health-commission"))
                    .body());

    assertThat(found.getEntry()).hasSizeGreaterThan(4);
    assertThat(found.getEntry())
        .flatExtracting(it -> it.getResource().getMeta().getProfile())
        .extracting(it -> it.getValue())
        .contains(BALP + "PatientRead", BALP + "PatientQuery", BALP + "PatientCreate");
    found.getEntry().forEach(entry -> conforms((AuditEvent) entry.getResource()));
  }

  /** IHE's profiles are claimed and not at hand. */
  private void conforms(AuditEvent event) {
    event.getMeta().getProfile().removeIf(it -> !it.getValue().startsWith(OWN));
    assertThat(event.getMeta().getProfile()).hasSize(1);
    assertThat(shape.faults(event, BundleEntries.NONE))
        .map(fault -> fault.getExpression() + " " + fault.getDiagnostics())
        .isEmpty();
  }

  private String token(String client) {
    return sending.door().token(client);
  }
}
