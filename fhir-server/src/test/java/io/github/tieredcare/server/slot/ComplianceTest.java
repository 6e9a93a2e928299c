package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.rule.Span;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Appointment.AppointmentStatus;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A hospital reads what it gave the platform on a day, and what became of it; so does the
 * authority.
 */
class ComplianceTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 11);
  private static final String AUTHORITY = "health-commission";

  private final Clinic clinic = new Clinic();

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void tellsSharesAndWhatBecameOfTheSlots() {
    var slots = clinic.free(DAY);
    assertThat(figures(DAY))
        .isEqualTo(
            "platform-share 7/12, specialised-share 7/7, opened-ahead 5/5, held-back 1/1,"
                + " booked 0, missed 0, returned 0, stopped 0, added 0");
    var missed = clinic.booked(slots.get(0));
    clinic.bookers().puts(Bookers.cancelled(clinic.booked(slots.get(1))));
    clinic.booked(slots.get(2));
    clinic.held(Bookers.booking(slots.get(3), Clinic.patient()));
    clinic.operation(
        Hospital.ID,
        "Appointment/$overbook",
        Bookers.booking(slots.get(0), Clinic.patient()).setComment("加号"));
    clinic.at(DAY.atTime(13, 0).atZone(Span.ZONE).toInstant());
    Bookers.stored(clinic.hospital().puts(missed.setStatus(AppointmentStatus.NOSHOW)));
    var asked = new Parameters();
    asked.addParameter().setName("day").setValue(new DateType(DAY.toString()));
    clinic.hospital().asks("Schedule/$return", asked);
    assertThat(figures(DAY))
        .isEqualTo(
            "platform-share 7/12, specialised-share 7/7, opened-ahead 5/5, held-back 1/1,"
                + " booked 3, missed 1, returned 5, stopped 0, added 1");
  }

  @Test
  void stoppedSessionsCountInNoShare() {
    var day = DAY.plusDays(1);
    clinic.withdraws(Hospital.ID, clinic.free(day).get(0), null);
    assertThat(figures(day))
        .isEqualTo(
            "platform-share 0/0, specialised-share 0/0, opened-ahead 0/0, held-back 0/0,"
                + " booked 0, missed 0, returned 0, stopped 12, added 0");
  }

  @Test
  void isForTheHospitalAndTheAuthority() {
    var day = DAY.plusDays(2);
    clinic.free(day);
    var period = "periodStart=%s&periodEnd=%s".formatted(day, day);
    var own = "Schedule/$slot-compliance?institution=" + Hospital.ID + "&" + period;
    Clinic.refused(asks("district-hospital", own), 403, "for-the-authority");
    assertThat(reports(AUTHORITY, own).getEntry()).hasSize(1);
    assertThat(reports(AUTHORITY, "Schedule/$slot-compliance?" + period).getEntry()).isNotEmpty();
    assertThat(reports("district-hospital", "Schedule/$slot-compliance?" + period).getEntry())
        .isEmpty();
  }

  @Test
  void periodIsBounded() {
    var asked = "Schedule/$slot-compliance?periodStart=2026-11-01&periodEnd=";
    Clinic.refused(asks(Hospital.ID, asked + "2026-12-02"), 400, "not-understood");
    Clinic.refused(asks(Hospital.ID, asked + "2026-10-31"), 400, "not-understood");
    Clinic.refused(asks(Hospital.ID, asked + "2026"), 400, "not-understood");
    Clinic.refused(asks(Hospital.ID, "Schedule/$slot-compliance"), 400, "not-understood");
    Clinic.refused(asks(AUTHORITY, asked + "2026-11-02"), 400, "not-understood");
    assertThat(asks(Hospital.ID, asked + "2026-12-01").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> asks(String institution, String path) {
    return clinic.hospital().door().get(path, clinic.hospital().door().token(institution));
  }

  private Bundle reports(String institution, String path) {
    return Bookers.parsed(asks(institution, path), Bundle.class);
  }

  /** The report of one day, in a line. */
  private String figures(LocalDate day) {
    var path = "Schedule/$slot-compliance?periodStart=%s&periodEnd=%s".formatted(day, day);
    var reports = reports(Hospital.ID, path);
    assertThat(reports.getEntry()).hasSize(1);
    var report = (MeasureReport) reports.getEntryFirstRep().getResource();
    assertThat(report.getMeta().hasProfile(TcProfile.SLOT_COMPLIANCE)).isTrue();
    assertThat(report.getGroup().stream().map(it -> code(it.getCode())))
        .containsExactlyElementsOf(
            measure(report).getGroup().stream().map(it -> code(it.getCode())).toList());
    assertThat(report.getPeriod().getStartElement().getValueAsString()).isEqualTo(day.toString());
    return report.getGroup().stream().map(ComplianceTest::figure).collect(Collectors.joining(", "));
  }

  private Measure measure(MeasureReport report) {
    return clinic.hospital().door().bean(FhirPackage.class).conformance(Measure.class).stream()
        .filter(it -> it.getUrl().equals(report.getMeasure()))
        .findFirst()
        .orElseThrow();
  }

  private static String code(CodeableConcept concept) {
    return concept.getCodingFirstRep().getCode();
  }

  private static String figure(MeasureReportGroupComponent group) {
    var counts = group.getPopulation().stream().map(it -> String.valueOf(it.getCount())).toList();
    var figure = counts.size() == 1 ? counts.get(0) : counts.get(1) + "/" + counts.get(0);
    return group.getCode().getCodingFirstRep().getCode() + " " + figure;
  }
}
