package io.github.tieredcare.server.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyJsonAndXmlTest {

  @ParameterizedTest
  @CsvSource({
    "application/fhir+json, application/fhir+json",
    "application/fhir+xml, application/fhir+xml",
    "*/*, application/fhir+json",
    "text/html, application/fhir+json"
  })
  void theTwoDeclaredFormatsAreSpoken(String wanted, String spoken) {
    HttpResponse<String> response = Http.send(patients().header("Accept", wanted).GET());

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith(spoken));
  }

  @Test
  void anotherFormatIsNotAnswered() {
    assertThat(Http.send(patients().header("Accept", "text/turtle").GET()).statusCode())
        .isEqualTo(406);
    assertThat(Http.get("Patient?_format=ttl").statusCode()).isEqualTo(406);
    assertThat(Http.get("Patient?_format=ndjson").statusCode()).isEqualTo(406);
  }

  @Test
  void anotherFormatIsNotRead() {
    HttpRequest.Builder turtle =
        patients().header("Content-Type", "text/turtle").POST(BodyPublishers.ofString("<> a <>."));

    assertThat(Http.send(turtle).statusCode()).isEqualTo(415);
  }

  private static HttpRequest.Builder patients() {
    return Http.request("Patient");
  }
}
