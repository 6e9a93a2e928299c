package io.github.tieredcare.server.ground;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.AccessFinding;
import io.github.tieredcare.profile.TaskOutput;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** In an emergency a reason opens the record; the patient is told, and the authority reviews it. */
class EmergencyAccessTest {

  private final Ward ward = new Ward();

  @Test
  void aReasonOpensTheRecordForADay() {
    assertThat(ward.isOpenTo(Ward.READER)).isFalse();

    var task = opened();

    assertThat(ward.isOpenTo(Ward.READER)).isTrue();
    var window = task.getRestriction().getPeriod();
    assertThat(Duration.between(window.getStart().toInstant(), window.getEnd().toInstant()))
        .isEqualTo(Duration.ofHours(24));
    assertThat(task.getOwner().getReference()).isEqualTo("Organization/" + Ward.AUTHORITY);
    assertThat(ward.isOpenTo("township-centre")).isFalse();
  }

  @Test
  void thePatientIsToldAndTheAuthorityHasATask() {
    var task = opened();

    var notices =
        Ward.parsed(
            ward.get("Communication?patient=Patient/" + patient(), Ward.READER), Bundle.class);
    assertThat(notices.getEntry()).hasSize(1);
    var notice = (Communication) notices.getEntryFirstRep().getResource();
    assertThat(notice.getRecipientFirstRep().getReference()).isEqualTo("Patient/" + patient());
    assertThat(notice.getAboutFirstRep().getReference()).isEqualTo("Task/" + task.getIdPart());
    assertThat(ward.get("Task/" + task.getIdPart(), Ward.AUTHORITY).statusCode()).isEqualTo(200);
  }

  @Test
  void withoutReasonOrPersonOrTreatmentNothingOpens() {
    long rows = ward.sending.rows();

    for (var refused :
        List.of(
            ward.inEmergency(Ward.READER, Ward.DOCTOR, null),
            ward.inEmergency(Ward.READER, Ward.DOCTOR, "急"),
            ward.inEmergency(Ward.READER, null, Ward.REASON),
            ward.inEmergency(Ward.READER, "dr-lin-district-hospital", Ward.REASON))) {
      assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
      assertThat(refused.body()).contains("emergency-access-", "紧急调阅");
    }
    var insurer =
        ward.inEmergency("city-referral-centre", "dr-feng-city-referral-centre", Ward.REASON);
    assertThat(insurer.statusCode()).as(insurer.body()).isGreaterThanOrEqualTo(400);
    assertThat(ward.isOpenTo(Ward.READER)).isFalse();
    assertThat(ward.sending.rows()).isEqualTo(rows);
  }

  @Test
  void askedAgainItAnswersTheAccessThatStands() {
    assertThat(opened().getIdPart()).isEqualTo(opened().getIdPart());
  }

  @Test
  void onlyACompleteRequestIsToldThatNobodyIsThere() {
    assertThat(ward.inEmergency("nobody", Ward.READER, Ward.DOCTOR, Ward.REASON).statusCode())
        .isEqualTo(404);

    var nobody = ward.inEmergency("nobody", Ward.READER, null, "急");
    var somebody = ward.inEmergency(Ward.READER, null, "急");

    assertThat(nobody.statusCode()).as(nobody.body()).isEqualTo(422);
    assertThat(plain(nobody)).isEqualTo(plain(somebody)).contains("emergency-access-");
  }

  @Test
  void aReviewThatFindsItNotJustifiedClosesItAtOnce() {
    var task = review(opened(), AccessFinding.NOT_JUSTIFIED);

    var byItself = ward.sending.send("PUT", "Task/" + task.getIdPart(), Ward.READER, task);
    assertThat(byItself.statusCode()).isEqualTo(403);
    assertThat(ward.isOpenTo(Ward.READER)).isTrue();

    ward.stored(ward.sending.send("PUT", "Task/" + task.getIdPart(), Ward.AUTHORITY, task));
    assertThat(ward.isOpenTo(Ward.READER)).isFalse();
  }

  @Test
  void aReviewThatFindsItJustifiedLeavesItToItsEnd() {
    var task = review(opened(), AccessFinding.JUSTIFIED);
    ward.stored(ward.sending.send("PUT", "Task/" + task.getIdPart(), Ward.AUTHORITY, task));
    assertThat(ward.isOpenTo(Ward.READER)).isTrue();
  }

  @Test
  void theTrailNamesThePatient() {
    String lines =
        "SELECT count(*) FROM exchange.audit_event WHERE interaction = 'extended-operation-instance'"
            + " AND '%s' = ANY(patients)";
    opened();
    assertThat(ward.sending.count(lines.formatted(patient()))).isEqualTo(1);
    ward.grounds(Ward.AUTHORITY, "");
    assertThat(ward.sending.count(lines.formatted(patient()))).isEqualTo(2);
  }

  private static String plain(HttpResponse<String> answer) {
    return answer.statusCode() + answer.body().replaceAll("\"id\":\"[^\"]*\"", "");
  }

  private Task opened() {
    return Ward.parsed(ward.inEmergency(Ward.READER, Ward.DOCTOR, Ward.REASON), Task.class);
  }

  private static Task review(Task opened, AccessFinding finding) {
    var task = opened.copy().setStatus(TaskStatus.COMPLETED);
    task.addOutput().setType(TaskOutput.FINDING.concept()).setValue(finding.concept());
    task.addNote().setText("已核对急诊病历 The emergency record was looked at");
    return task;
  }

  private String patient() {
    return ward.patient.getIdPart();
  }
}
