package io.github.tieredcare.referral;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import java.time.Duration;
import java.util.Date;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/** What each state asks for on coming to it. */
final class StepPapers {

  private StepPapers() {}

  static void add(ReferralState from, ReferralState to, Task task) {
    switch (to) {
      case ACCEPTED -> output(task, TaskOutput.WALK_IN_WINDOW, window());
      case IN_PROGRESS -> output(task, TaskOutput.ARRIVAL, new Reference("Encounter/visit"));
      case COMPLETED -> complete(from, task);
      case ON_HOLD -> state(task, TcCodeSystem.REFERRAL_HOLD_REASON, "missing-results");
      case CANCELLED -> state(task, TcCodeSystem.REFERRAL_CANCEL_REASON, "improved");
      case REJECTED -> {
        state(task, TcCodeSystem.REFERRAL_REJECT_REASON, "no-capacity");
        task.addNote().setText("请改送区人民医院。");
      }
      default -> {}
    }
  }

  static Encounter visit() {
    var visit = new Encounter();
    visit.setId("Encounter/visit");
    visit.setStatus(EncounterStatus.ARRIVED);
    visit.setSubject(new Reference("Patient/patient-wang-jianguo"));
    visit.setServiceProvider(Handled.institution("city-hospital"));
    return visit;
  }

  static Composition feedback() {
    var feedback = new Composition();
    feedback.setId("Composition/feedback");
    feedback.setStatus(CompositionStatus.FINAL);
    feedback.getType().addCoding().setSystem(TcCodeSystem.LOINC).setCode("18842-5");
    feedback.setSubject(new Reference("Patient/patient-wang-jianguo"));
    feedback
        .addAttester()
        .setMode(CompositionAttestationMode.PROFESSIONAL)
        .setTime(Date.from(Handled.MONDAY))
        .setParty(new Reference("PractitionerRole/dr-zhou-city-hospital"));
    return feedback;
  }

  private static void complete(ReferralState from, Task task) {
    if (from == ReferralState.COMPLETED) {
      output(task, TaskOutput.FEEDBACK_RATING, code(TcCodeSystem.REFERRAL_RATING, "yes"));
      return;
    }
    output(task, TaskOutput.FEEDBACK, new Reference("Composition/feedback"));
    output(
        task,
        TaskOutput.NO_DOWN_REFERRAL_REASON,
        code(TcCodeSystem.DOWN_REFUSAL_REASON, "unstable"));
    Stream.of(TaskOutput.NEEDED, TaskOutput.COMPLETE, TaskOutput.TIMELY)
        .forEach(kind -> output(task, kind, code(TcCodeSystem.REFERRAL_RATING, "yes")));
  }

  private static Period window() {
    var tomorrow = Handled.MONDAY.plus(Duration.ofDays(1));
    return new Period()
        .setStart(Date.from(tomorrow))
        .setEnd(Date.from(tomorrow.plus(Duration.ofHours(8))));
  }

  private static void state(Task task, String system, String code) {
    task.setStatusReason(code(system, code));
  }

  private static CodeableConcept code(String system, String code) {
    return new CodeableConcept(new Coding(system, code, null));
  }

  private static void output(Task task, TaskOutput kind, Type value) {
    task.addOutput().setType(kind.concept()).setValue(value);
  }
}
