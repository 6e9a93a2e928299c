package io.github.tieredcare.server.patient;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.door.token.SignOn;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A demonstration institution whose system posts patients. */
record Hospital(String id) {
  static final Hospital CLINIC = new Hospital("village-clinic");
  static final Hospital COUNTY = new Hospital("county-hospital");
  static final Hospital CITY = new Hospital("city-hospital");

  private static final RunningExchange EXCHANGE = RunningExchange.get();
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  /** The patient with this institution's own record number. */
  Patient sees(Patient person, String recordNumber) {
    var seen = person.copy();
    seen.addIdentifier()
        .setSystem(IdentifierSystem.RECORD_NUMBER)
        .setValue(recordNumber)
        .setAssigner(new Reference("Organization/" + id));
    return seen;
  }

  HttpResponse<String> posts(Patient patient, String... headers) {
    return sends("POST", "Patient", json(patient), headers);
  }

  HttpResponse<String> posts(Bundle bundle) {
    return sends("POST", "", json(bundle), "Prefer", "return=representation");
  }

  HttpResponse<String> puts(Patient patient) {
    return sends("PUT", "Patient/" + patient.getIdElement().getIdPart(), json(patient));
  }

  /** The record as the exchange keeps it. */
  static Patient stored(String patientId) {
    return EXCHANGE
        .bean(DaoRegistry.class)
        .getResourceDao(Patient.class)
        .read(new IdType("Patient", patientId), new SystemRequestDetails());
  }

  Patient reads(String patientId) {
    return parsed(Patient.class, gets("Patient/" + patientId));
  }

  HttpResponse<String> gets(String path) {
    return EXCHANGE.send(asked(path));
  }

  HttpResponse<String> sends(String method, String path, String body, String... headers) {
    var request =
        asked(path)
            .header("Content-Type", "application/fhir+json")
            .method(method, BodyPublishers.ofString(body));
    for (int at = 0; at < headers.length; at += 2) {
      request.setHeader(headers[at], headers[at + 1]);
    }
    return EXCHANGE.send(request);
  }

  private HttpRequest.Builder asked(String path) {
    return EXCHANGE.request(path).header("Authorization", "Bearer " + token());
  }

  private String token() {
    var sign = Base64.getEncoder().encodeToString((id + ":demo").getBytes(StandardCharsets.UTF_8));
    var answer =
        EXCHANGE.send(
            HttpRequest.newBuilder(EXCHANGE.root().resolve("/oauth2/token"))
                .header("Authorization", "Basic " + sign)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    return SignOn.tokenOf(answer);
  }

  static String json(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }

  static <R extends Resource> R parsed(Class<R> type, HttpResponse<String> answer) {
    return FHIR.newJsonParser().parseResource(type, answer.body());
  }

  /** The element that a refusal names. */
  static String element(HttpResponse<String> answer) {
    return parsed(OperationOutcome.class, answer)
        .getIssueFirstRep()
        .getExpression()
        .get(0)
        .getValue();
  }

  /** The id that an answer gives in its Location. */
  static String idOf(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> location.replaceFirst(".*/Patient/([^/]+).*", "$1"))
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }
}
