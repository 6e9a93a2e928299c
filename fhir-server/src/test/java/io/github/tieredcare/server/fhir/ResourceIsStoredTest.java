package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.client.api.IGenericClient;
import io.github.tieredcare.server.RunningExchange;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class ResourceIsStoredTest {

  private final IGenericClient client = RunningExchange.get().client();

  @Test
  void whatIsCreatedIsReadBack() {
    Patient patient = new Patient();
    patient.addName().setText("张三");

    IIdType id = client.create().resource(patient).execute().getId();

    Patient stored = client.read().resource(Patient.class).withId(id.getIdPart()).execute();
    assertThat(stored.getNameFirstRep().getText()).isEqualTo("张三");
  }
}
