package io.github.tieredcare.referral.timing;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.timing.Deadline;
import io.github.tieredcare.timing.Raised;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;

/** The time limits that run for a referral as it stands; on hold none does. */
public record Deadlines(Task task, Referral referral, Policy policy) {

  /** All of them, in no order. */
  public List<Deadline> running() {
    List<Deadline> running = new ArrayList<>();
    var handling = new ReferralTask(task);
    switch (handling.state().orElse(ReferralState.COMPLETED)) {
      case REQUESTED, RECEIVED -> running.add(new Deadline(Deadline.Kind.ANSWER, answerDue()));
      case ACCEPTED -> {
        if (handling.is(BusinessStatus.ACCEPTED_AUTOMATICALLY)) {
          running.add(acknowledgement());
        }
        running.add(new Deadline(Deadline.Kind.ARRIVE, validUntil()));
      }
      default -> {}
    }
    if (referral.emergency() && awaitsPapers()) {
      running.add(new Deadline(Deadline.Kind.PAPERS, opened().plus(policy.papersWithin())));
    }
    return running.stream().filter(deadline -> !raised(deadline)).toList();
  }

  /** The papers of an emergency are due also when it is over by then, unless it came to nothing. */
  private boolean awaitsPapers() {
    return referral.active() || referral.request().getStatus() == ServiceRequestStatus.COMPLETED;
  }

  private Deadline acknowledgement() {
    return new Deadline(Deadline.Kind.ACKNOWLEDGE, movedLast().plus(policy.acknowledgeWithin()));
  }

  /** Whoever does not answer is reminded: a few times at the referral's own pace, then slowly. */
  private Instant answerDue() {
    var reminders = Raised.on(task, Deadline.Kind.ANSWER).after(movedLast());
    var pace =
        reminders.size() < policy.quickReminders()
            ? policy.answerWithin(task.hasPriority() ? task.getPriority().toCode() : "routine")
            : policy.thenRemindEvery();
    var last = reminders.stream().max(Comparator.naturalOrder()).orElse(movedLast());
    return pace.from(last, policy.workingDays());
  }

  private Instant validUntil() {
    var period = task.getRestriction().getPeriod();
    return period.hasEnd() ? period.getEnd().toInstant() : movedLast().plus(policy.acceptedFor());
  }

  private Instant movedLast() {
    return task.hasLastModified() ? task.getLastModified().toInstant() : opened();
  }

  private Instant opened() {
    return task.getAuthoredOn().toInstant();
  }

  /**
   * The patient's papers and a person's word are missed once; an unanswered referral, again and
   * again.
   */
  private boolean raised(Deadline deadline) {
    return deadline.kind() != Deadline.Kind.ANSWER && Raised.on(task, deadline.kind()).any();
  }
}
