package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;

/** A report that a hospital writes, with a word that stands nowhere else. */
final class Reported {

  static final String SECRET = "只在这份报告里的话";

  private Reported() {}

  static DiagnosticReport by(String author, Patient patient, Sending sending) {
    var report = Subscribing.report(patient, author).setConclusion(SECRET);
    var answer = sending.send("POST", "DiagnosticReport", author, report);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var location = answer.headers().firstValue("Location").orElseThrow();
    report.setId(new IdType(location).toUnqualifiedVersionless());
    return report;
  }
}
