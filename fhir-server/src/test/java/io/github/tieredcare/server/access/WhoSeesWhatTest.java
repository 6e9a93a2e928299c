package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Another hospital's result, with a word in it that nobody else may ever see: every ground, every
 * way to look.
 */
class WhoSeesWhatTest {

  private static final String AUTHOR = "district-hospital";
  private static final String LABORATORY = "https://district-hospital.example/tests";

  private final Sending sending = new Sending();

  @TestFactory
  Stream<DynamicNode> everyGroundAndEveryLook() {
    return Stream.of(Given.values())
        .map(
            given -> {
              var secret = planted(given);
              return DynamicContainer.dynamicContainer(
                  given.name(),
                  Stream.of(Look.values())
                      .map(
                          look ->
                              DynamicTest.dynamicTest(
                                  look.name(), () -> tries(given, look, secret))));
            });
  }

  private void tries(Given given, Look look, Observation secret) {
    var answer = look.at(secret, Given.READER, sending);
    var word = secret.getValueStringType().getValue();
    var seen = look.counts() ? answer.body().contains("\"total\":1") : answer.body().contains(word);
    assertThat(seen)
        .as(answer.statusCode() + " " + answer.body())
        .isEqualTo(given.opens() && !look.namesNobody());
    assertThat(answer.body().contains(word)).isEqualTo(seen && !look.counts());
    assertThat(answer.headers().toString()).doesNotContain(word);
    assertThat(answer.statusCode()).isLessThan(500);
  }

  /** The author sees its own whatever happened. */
  private Observation planted(Given given) {
    var patient = sending.newPatient();
    given.to(patient, sending);
    var secret = result(patient);
    var answer = sending.send("POST", "Observation", AUTHOR, secret);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var stored = answer.headers().firstValue("Location").orElseThrow();
    secret.setId(stored.replaceFirst(".*/Observation/([^/]+).*", "$1"));
    assertThat(Look.READ.at(secret, AUTHOR, sending).statusCode()).isEqualTo(200);
    return secret;
  }

  static Observation result(Patient patient) {
    var result = new Observation().setStatus(ObservationStatus.FINAL);
    result.setCode(
        new CodeableConcept(new Coding(LABORATORY, "t" + UUID.randomUUID(), null)).setText("血红蛋白"));
    result.addCategory(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/observation-category", "laboratory", null)));
    result.setSubject(new Reference("Patient/" + patient.getIdPart()));
    result.setEffective(new DateTimeType("2026-11-16T08:00:00+08:00"));
    result.setValue(new StringType("PLANTED-" + UUID.randomUUID()));
    return result;
  }
}
