package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** A report that a hospital writes, with a word that stands nowhere else. */
final class Reported {

  static final String SECRET = "只在这份报告里的话";

  private Reported() {}

  static DiagnosticReport by(String author, Patient patient, Sending sending) {
    var report = new DiagnosticReport().setStatus(DiagnosticReportStatus.FINAL);
    report.setSubject(new Reference("Patient/" + patient.getIdPart()));
    report.getCode().setText("心脏彩色多普勒超声");
    report.setEffective(new DateTimeType("2026-11-16T11:00:00+08:00"));
    report.setConclusion(SECRET);
    report.addPerformer(new Reference("Organization/" + author));
    var answer = sending.send("POST", "DiagnosticReport", author, report);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    var location = answer.headers().firstValue("Location").orElseThrow();
    report.setId(new IdType(location).toUnqualifiedVersionless());
    return report;
  }
}
