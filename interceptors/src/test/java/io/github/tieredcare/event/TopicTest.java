package io.github.tieredcare.event;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** Of which changes each topic tells. */
class TopicTest {

  private static final Map<TaskStatus, Set<Topic>> OF_REFERRALS =
      Map.of(
          TaskStatus.REQUESTED, EnumSet.of(Topic.REFERRAL_SUBMITTED),
          TaskStatus.RECEIVED, EnumSet.noneOf(Topic.class),
          TaskStatus.ACCEPTED, EnumSet.of(Topic.REFERRAL_ACCEPTED),
          TaskStatus.REJECTED, EnumSet.of(Topic.REFERRAL_REJECTED, Topic.REFERRAL_CLOSED),
          TaskStatus.INPROGRESS, EnumSet.of(Topic.REFERRAL_ARRIVED),
          TaskStatus.ONHOLD, EnumSet.noneOf(Topic.class),
          TaskStatus.COMPLETED, EnumSet.of(Topic.REFERRAL_CLOSED),
          TaskStatus.CANCELLED, EnumSet.of(Topic.REFERRAL_CLOSED),
          TaskStatus.FAILED, EnumSet.of(Topic.REFERRAL_CLOSED),
          TaskStatus.ENTEREDINERROR, EnumSet.of(Topic.REFERRAL_CLOSED));

  @Test
  void everyTopicHasItsWords() {
    var published =
        new FhirPackage(FhirContext.forR4Cached())
            .conformance(CodeSystem.class).stream()
                .filter(it -> it.getUrl().equals(TcCodeSystem.EVENT_TOPIC))
                .flatMap(it -> it.getConcept().stream())
                .map(ConceptDefinitionComponent::getCode);

    assertThat(published)
        .containsExactlyInAnyOrderElementsOf(Stream.of(Topic.values()).map(Topic::code).toList());
  }

  @Test
  void aReferralTellsOfEveryStateThatItEnters() {
    OF_REFERRALS.forEach(
        (status, topics) -> {
          for (TaskStatus before : OF_REFERRALS.keySet()) {
            assertThat(of(referral(before), referral(status)))
                .as("%s to %s", before, status)
                .isEqualTo(before == status ? Set.of() : entering(before, topics));
          }
        });
    assertThat(of(null, referral(TaskStatus.REQUESTED))).containsExactly(Topic.REFERRAL_SUBMITTED);
  }

  /** From one closed state to another nothing is closed again. */
  private static Set<Topic> entering(TaskStatus before, Set<Topic> topics) {
    return topics.stream()
        .filter(
            topic ->
                topic != Topic.REFERRAL_CLOSED
                    || !OF_REFERRALS.get(before).contains(Topic.REFERRAL_CLOSED))
        .collect(Collectors.toSet());
  }

  @Test
  void anotherTaskTellsNothingOfReferrals() {
    var task = new Task().setStatus(TaskStatus.REQUESTED);

    assertThat(of(null, task)).isEmpty();
    task.setCode(TaskCode.EMERGENCY_ACCESS_REVIEW.concept());
    assertThat(of(null, task)).containsExactly(Topic.EMERGENCY_ACCESS_OPENED);
    assertThat(of(task, task.copy().setStatus(TaskStatus.COMPLETED))).isEmpty();
  }

  @Test
  void anAlarmTellsOfWhatIsOverdue() {
    assertThat(of(null, alarm(Alarm.NOT_ANSWERED))).containsExactly(Topic.REFERRAL_OVERDUE);
    assertThat(of(null, alarm(Alarm.NOT_ACKNOWLEDGED))).containsExactly(Topic.REFERRAL_OVERDUE);
    assertThat(of(null, alarm(Alarm.PAPERS_MISSING))).isEmpty();
    assertThat(of(alarm(Alarm.NOT_ANSWERED), alarm(Alarm.NOT_ANSWERED))).isEmpty();
  }

  @Test
  void aReportTellsWhenItIsFinalAndWhenItIsCorrected() {
    var preliminary = report(DiagnosticReportStatus.PRELIMINARY);
    var last = report(DiagnosticReportStatus.FINAL);

    assertThat(of(null, preliminary)).isEmpty();
    assertThat(of(preliminary, last)).containsExactly(Topic.RESULT_FINAL);
    assertThat(of(last, last)).isEmpty();
    assertThat(of(last, report(DiagnosticReportStatus.CORRECTED)))
        .containsExactly(Topic.RESULT_CORRECTED);
    assertThat(of(last, report(DiagnosticReportStatus.AMENDED)))
        .containsExactly(Topic.RESULT_CORRECTED);
  }

  @Test
  void aStayTellsWhenItIsOverAndAVisitDoesNot() {
    assertThat(of(stay("IMP", EncounterStatus.INPROGRESS), stay("IMP", EncounterStatus.FINISHED)))
        .containsExactly(Topic.DISCHARGE_FINISHED);
    assertThat(of(null, stay("AMB", EncounterStatus.FINISHED))).isEmpty();
  }

  @Test
  void aConsentTellsOfEveryChangeOfItsStatus() {
    var given = new Consent().setStatus(ConsentState.ACTIVE);

    assertThat(of(null, given)).containsExactly(Topic.CONSENT_CHANGED);
    assertThat(of(given, given.copy())).isEmpty();
    assertThat(of(given, given.copy().setStatus(ConsentState.INACTIVE)))
        .containsExactly(Topic.CONSENT_CHANGED);
  }

  @Test
  void whatIsDeletedTellsNothing() {
    assertThat(of(referral(TaskStatus.REQUESTED), null)).isEmpty();
  }

  private static <T extends Resource> Set<Topic> of(T before, T after) {
    return Topic.of(new Change<>(before, after, Caller.exchange(), Instant.EPOCH, null))
        .collect(Collectors.toSet());
  }

  private static Task referral(TaskStatus status) {
    return new Task().setStatus(status).setCode(TaskCode.REFERRAL.concept());
  }

  private static Communication alarm(Alarm why) {
    return new Communication().addCategory(why.concept());
  }

  private static DiagnosticReport report(DiagnosticReportStatus status) {
    return new DiagnosticReport().setStatus(status);
  }

  private static Encounter stay(String kind, EncounterStatus status) {
    return new Encounter().setStatus(status).setClass_(new Coding().setCode(kind));
  }
}
