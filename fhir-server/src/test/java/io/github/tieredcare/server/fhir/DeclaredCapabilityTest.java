package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.RunningExchange;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What {@code /metadata} declares is served, and nothing else is. */
class DeclaredCapabilityTest {

  private static CapabilityStatement metadata() {
    return Http.body(Http.get("metadata"), CapabilityStatement.class);
  }

  static Stream<String> declaredSearches() {
    return metadata().getRestFirstRep().getResource().stream()
        .flatMap(
            resource ->
                resource.getSearchParam().stream()
                    .map(parameter -> resource.getType() + "?" + parameter.getName() + "=2026"));
  }

  @Test
  void metadataIsTheDeclarationOfThisServer() {
    CapabilityStatement metadata = metadata();

    assertThat(metadata.getKind()).isEqualTo(CapabilityStatementKind.INSTANCE);
    assertThat(metadata.getImplementation().getUrl()).isEqualTo(RunningExchange.get().base());
    assertThat(metadata.getRestFirstRep().getResource()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("declaredSearches")
  void declaredSearchesAreServed(String search) {
    HttpResponse<String> response = Http.get(search);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  /** What the statement's documentation says of shaping an answer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?_id=patient-li-na&_lastUpdated=ge2020",
        "Patient?_sort=name,-_lastUpdated,_id&_count=1",
        "Patient?_summary=true",
        "Patient?_summary=count",
        "Patient?_elements=name",
        "Patient?_total=accurate",
        "Patient?_format=json&_pretty=true",
        "Task?_include=Task:patient&_include=Task:focus",
        "Patient?_revinclude=Task:patient",
        "Patient?_has:Task:patient:status=requested"
      })
  void answersAreShapedAsIsDocumented(String search) {
    HttpResponse<String> response = Http.get(search);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
  }

  @Test
  void idFindsTheRecord() {
    Bundle found = Http.body(Http.get("Patient?_id=patient-li-na"), Bundle.class);

    assertThat(found.getEntry())
        .extracting(entry -> entry.getResource().getIdPart())
        .containsExactly("patient-li-na");
    assertThat(metadata().getRestFirstRep().getResource())
        .allSatisfy(
            type ->
                assertThat(type.getSearchParam())
                    .extracting(parameter -> parameter.getName())
                    .contains("_id", "_lastUpdated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient?_contained=true",
        "Patient?_containedType=container",
        "Patient?_type=Patient",
        "Patient?_tag=x",
        "Patient?_profile=x",
        "Patient?_security=x",
        "Patient?_score=1",
        "Patient?deceased=true",
        "Patient?nonsense=1",
        "Patient?name:nonsense=1",
        "Patient?_content=x",
        "Patient?_text=x",
        "Patient?_filter=x",
        "Patient?_list=x",
        "Patient?_source=x",
        "Patient?_query=x",
        "Patient?_offset=1",
        "Patient?_sort=deceased",
        "Patient?_include=Patient:link",
        "Patient?_revinclude=Account:subject",
        "Patient?_has:Account:subject:status=active",
        "Task?patient.deceased=true"
      })
  void undeclaredSearchesAreRefused(String search) {
    HttpResponse<String> response = Http.get(search);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(Http.body(response, OperationOutcome.class).getIssue()).isNotEmpty();
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
  @ValueSource(
      strings = {
        "$expunge",
        "$reindex",
        "$mark-all-resources-for-reindexing",
        "$perform-reindexing-pass",
        "Patient/$expunge",
        "Patient/1/$meta-add",
        "Patient/1/$meta-delete"
      })
  void maintenanceIsClosedToClients(String operation) {
    assertThat(Http.post(operation, new Parameters()).statusCode()).isIn(400, 403);
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
