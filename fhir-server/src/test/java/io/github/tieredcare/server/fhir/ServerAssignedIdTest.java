package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.server.RunningExchange;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** Clients do not choose ids; only the exchange itself may, when it loads. */
class ServerAssignedIdTest {

  private static final String CHOSEN = "chosen-by-client";

  @Test
  void whatIsPostedIsReadBackUnderAnIdOfTheServers() {
    var answer = Http.post("Patient", patient(CHOSEN));

    var created = new IdType(answer.headers().firstValue("Location").orElseThrow()).getIdPart();
    assertThat(created).isNotEqualTo(CHOSEN);
    Patient stored = Http.body(Http.get("Patient/" + created), Patient.class);
    assertThat(stored.getNameFirstRep().getText()).isEqualTo("张三");
  }

  @Test
  void aPutToAnUnknownIdFindsNothing() {
    assertThat(Http.put("Patient/" + CHOSEN, patient(CHOSEN)).statusCode()).isEqualTo(404);
    assertThat(Http.put("Patient/987654321", patient("987654321")).statusCode()).isEqualTo(404);
  }

  @Test
  void aTransactionThatPutsToAnUnknownIdStoresNothing() {
    Bundle bundle = put(BundleType.TRANSACTION, "Patient/" + CHOSEN);

    assertThat(Http.post("", bundle).statusCode()).isEqualTo(404);
    assertThat(Http.get("Patient/" + CHOSEN).statusCode()).isEqualTo(404);
  }

  @Test
  void aBatchEntryThatPutsToAnUnknownIdFindsNothing() {
    HttpResponse<String> response = Http.post("", put(BundleType.BATCH, "Patient/" + CHOSEN));

    assertThat(Http.body(response, Bundle.class).getEntryFirstRep().getResponse().getStatus())
        .startsWith("404");
  }

  @Test
  void aConditionalUpdateThatMatchesNothingDoesNotTakeTheIdOfItsBody() {
    Bundle bundle = put(BundleType.TRANSACTION, "Patient?identifier=nobody");

    Http.put("Patient?identifier=nobody", patient(CHOSEN));
    Http.post("", bundle);

    assertThat(Http.get("Patient/" + CHOSEN).statusCode()).isEqualTo(404);
  }

  @Test
  void theExchangeItselfMayChooseOne() {
    Organization institution = Sample.institution();
    institution.setId("chosen-by-operator");

    RunningExchange.get()
        .bean(DaoRegistry.class)
        .getResourceDao(Organization.class)
        .update(institution, new SystemRequestDetails());

    assertThat(Http.get("Organization/chosen-by-operator").statusCode()).isEqualTo(200);
  }

  private static Patient patient(String id) {
    Patient patient = Sample.patient();
    patient.setId(id);
    return patient;
  }

  private static Bundle put(BundleType type, String url) {
    Bundle bundle = new Bundle().setType(type);
    bundle.addEntry().setResource(patient(CHOSEN)).getRequest().setMethod(HTTPVerb.PUT).setUrl(url);
    return bundle;
  }
}
