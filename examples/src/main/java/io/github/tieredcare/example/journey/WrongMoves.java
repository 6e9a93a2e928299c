package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.HospitalSystem;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * Tries steps that have to be refused.
 *
 * @param sender whose referral it is
 * @param referral its id
 * @param breaches keeps count
 */
record WrongMoves(HospitalSystem sender, String referral, Breaches breaches) {

  /** A change of the Task that breaks a rule. */
  void wrong(HospitalSystem who, String title, String rule, Consumer<Task> change) {
    breaches.refused(
        title,
        Set.of(rule),
        () -> {
          var task = task();
          change.accept(task);
          who.update(task);
        });
  }

  Task task() {
    return new ReferralDesk(sender).taskOf(referral);
  }

  static Consumer<Task> to(TaskStatus status) {
    return task -> task.setStatus(status);
  }
}
