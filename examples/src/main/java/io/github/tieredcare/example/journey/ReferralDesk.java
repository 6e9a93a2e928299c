package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import java.time.Instant;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.hl7.fhir.r4.model.Type;

/** Where an institution works on referrals: each method takes one step of the step table. */
final class ReferralDesk {

  private final HospitalSystem system;

  ReferralDesk(HospitalSystem system) {
    this.system = system;
  }

  /** Places a referral and gives its id. */
  String place(NewReferral referral) {
    var stored = system.send(referral.asTransaction());
    return new IdType(stored.getEntryFirstRep().getResponse().getLocation()).getIdPart();
  }

  /** The work on a referral, as it stands now. */
  Task taskOf(String referral) {
    return system.find(Task.class, "Task?focus=ServiceRequest/" + referral).get(0);
  }

  /** A centre gives the referral to an institution. */
  Task forward(Task task, String institution) {
    task.setOwner(new Reference("Organization/" + institution));
    return move(task, TaskStatus.RECEIVED);
  }

  /** The receiver accepts, and says where to: an appointment, a bed or a walk-in window. */
  Task accept(Task task, TaskOutput kind, Type place) {
    add(task, kind, place);
    return move(task, TaskStatus.ACCEPTED);
  }

  /** A person of the receiver has seen the emergency that the exchange accepted for it. */
  Task acknowledge(Task task, Doctor person) {
    add(task, TaskOutput.ACKNOWLEDGED_BY, person.reference());
    return move(task, TaskStatus.ACCEPTED);
  }

  /** The patient is here. */
  Task arrive(Task task, Reference visit) {
    add(task, TaskOutput.ARRIVAL, visit);
    return move(task, TaskStatus.INPROGRESS);
  }

  /** Closes a referral after which the patient goes back down by another. */
  Task completeSendingDown(Task task, Feedback feedback, Instant at, String downReferral) {
    var down = new Reference("ServiceRequest/" + downReferral);
    add(task, TaskOutput.DOWN_REFERRAL, down);
    return complete(task, feedback, at);
  }

  /** Closes a referral and says why the patient does not go back down. */
  Task completeKeeping(Task task, Feedback feedback, Instant at, String reason) {
    add(task, TaskOutput.NO_DOWN_REFERRAL_REASON, code(TcCodeSystem.DOWN_REFUSAL_REASON, reason));
    return complete(task, feedback, at);
  }

  /** Closes a referral with its feedback, and rates it. */
  Task complete(Task task, Feedback feedback, Instant at) {
    var document = system.create(feedback.about(task.getFor(), at));
    add(
        task,
        TaskOutput.FEEDBACK,
        new Reference(document.getIdElement().toUnqualifiedVersionless()));
    add(task, TaskOutput.NEEDED, rating("yes"));
    add(task, TaskOutput.COMPLETE, rating("yes"));
    add(task, TaskOutput.TIMELY, rating("yes"));
    return move(task, TaskStatus.COMPLETED);
  }

  /** The sender's last word: was the feedback of use? */
  Task rate(Task task, String rating) {
    add(task, TaskOutput.FEEDBACK_RATING, rating(rating));
    return system.update(task);
  }

  /** The draft of the way back that the exchange prepared when the patient arrived. */
  String wayBack(String referral) {
    return taskOf(referral).getOutput().stream()
        .filter(output -> TaskOutput.WAY_BACK.in(output.getType()))
        .map(output -> ((Reference) output.getValue()).getReferenceElement().getIdPart())
        .findFirst()
        .orElseThrow(() -> new Story.JourneyFailed("No way back was drafted"));
  }

  private Task move(Task task, TaskStatus to) {
    task.setStatus(to);
    return system.update(task);
  }

  private static void add(Task task, TaskOutput kind, Type value) {
    task.addOutput().setType(kind.concept()).setValue(value);
  }

  private static CodeableConcept rating(String code) {
    return code(TcCodeSystem.REFERRAL_RATING, code);
  }

  private static CodeableConcept code(String system, String code) {
    return new CodeableConcept(new Coding(system, code, null));
  }
}
