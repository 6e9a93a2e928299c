package io.github.tieredcare.access.emergency;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import org.hl7.fhir.r4.model.Task;

/** A rule on opening a record in an emergency, or on the review that follows. */
interface EmergencyRule extends FirmRule<Task> {

  @Override
  default Class<Task> watches() {
    return Task.class;
  }

  /** Whether the change opens a record in an emergency. */
  static boolean opens(Change<Task> change) {
    return change.turns(task -> new EmergencyAccess(task).isOne());
  }

  /** Whether a client touches an emergency access that is there. */
  static boolean reviews(Change<Task> change) {
    return change.clientAmends() && new EmergencyAccess(change.before()).isOne();
  }
}
