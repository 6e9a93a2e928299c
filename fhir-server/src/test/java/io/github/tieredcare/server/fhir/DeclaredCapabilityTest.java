package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.server.RunningExchange;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code /metadata} declares is served, and nothing else is. */
class DeclaredCapabilityTest {

  private static CapabilityStatement metadata() {
    return Http.body(Http.get("metadata"), CapabilityStatement.class);
  }

  @Test
  void metadataIsTheDeclarationOfThisServer() {
    CapabilityStatement metadata = metadata();

    assertThat(metadata.getKind()).isEqualTo(CapabilityStatementKind.INSTANCE);
    assertThat(metadata.getImplementation().getUrl()).isEqualTo(RunningExchange.get().base());
    assertThat(metadata.getRestFirstRep().getResource()).isNotEmpty();
  }

  /** As the Subscriptions Backport has it for R4. */
  @Test
  void everyTopicIsDeclaredWithSubscriptionAlone() {
    var declared =
        metadata().getRestFirstRep().getResource().stream()
            .filter(resource -> resource.hasExtension(Backport.TOPIC))
            .toList();

    assertThat(declared).singleElement().returns("Subscription", it -> it.getType());
    assertThat(declared.get(0).getExtensionsByUrl(Backport.TOPIC))
        .extracting(it -> ((CanonicalType) it.getValue()).getValue())
        .containsExactlyElementsOf(Stream.of(Topic.values()).map(Topic::canonical).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Account",
        "Account/1",
        "SearchParameter",
        "_history",
        "Patient/_history",
        "$meta",
        "$export",
        "$get-resource-counts",
        "Patient/$everything",
        "Patient/1/$meta",
        "$graphql?query=x"
      })
  void undeclaredInteractionsAreRefused(String path) {
    HttpResponse<String> response = Http.get(path);

    assertThat(response.statusCode()).as(response.body()).isIn(400, 403, 404);
    assertThat(Http.body(response, OperationOutcome.class).getIssue()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"token", "string", "date", "uri", "quantity", "number"})
  void onlyDeclaredParametersAreIndexed(String kind) {
    Patient patient = Sample.patient();
    patient.getNameFirstRep().setFamily("索");
    patient.setDeceased(new BooleanType(true));
    patient.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("13800000000");
    assertThat(Http.post("Patient", patient).statusCode()).isEqualTo(201);

    Capability capability = RunningExchange.get().bean(Capability.class);
    assertThat(indexed(kind))
        .allMatch(
            parameter -> capability.searches(parameter.split(" ")[0], parameter.split(" ")[1]));
    assertThat(indexed("token")).contains("Patient identifier");
  }

  private static List<String> indexed(String kind) {
    return RunningExchange.get()
        .bean(JdbcClient.class)
        .sql("SELECT DISTINCT res_type || ' ' || sp_name FROM hfj_spidx_" + kind)
        .query(String.class)
        .list();
  }
}
