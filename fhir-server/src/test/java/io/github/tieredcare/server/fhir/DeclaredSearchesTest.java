package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every search that {@code /metadata} declares is answered, and every other is refused. */
class DeclaredSearchesTest {

  /** Slots are searched within a month. */
  private static final String MONTH = "&start=2026-11";

  private static CapabilityStatement metadata() {
    return Http.body(Http.get("metadata"), CapabilityStatement.class);
  }

  static Stream<String> declaredSearches() {
    return metadata().getRestFirstRep().getResource().stream()
        .flatMap(
            resource ->
                resource.getSearchParam().stream()
                    .map(parameter -> resource.getType() + "?" + parameter.getName() + "=2026")
                    .map(search -> resource.getType().equals("Slot") ? search + MONTH : search));
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
        "Organization?_has:PractitionerRole:organization:active=true"
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
        "PractitionerRole?practitioner.deceased=true"
      })
  void undeclaredSearchesAreRefused(String search) {
    HttpResponse<String> response = Http.get(search);

    assertThat(response.statusCode()).as(response.body()).isEqualTo(400);
    assertThat(Http.body(response, OperationOutcome.class).getIssue()).isNotEmpty();
  }
}
