package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.Session;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;

/** That another doctor holds a session than it was published with; the hospital says why. */
public final class Substitution {

  private Substitution() {}

  /** Whether a change is one. */
  public static boolean happens(Change<Schedule> change) {
    return change.amends()
        && new Session(change.after()).changedFor().isPresent()
        && new Session(change.before())
            .doctor()
            .filter(first -> isOther(first, change.after()))
            .isPresent();
  }

  private static boolean isOther(Reference first, Schedule after) {
    return new Session(after).doctor().filter(now -> !Records.same(first, now)).isPresent();
  }
}
