package io.github.tieredcare.access;

import io.github.tieredcare.access.emergency.EmergencyAccess;
import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * What an emergency access leaves: its review, the patient's notice and reminders. Caring for the
 * patient opens none of them; they are for who opened the record, for the patient and for who
 * reviews.
 */
public final class EmergencyRecords {

  private EmergencyRecords() {}

  /** Whether a record is one of them; its lines are raised by the exchange alone. */
  public static boolean isOne(Resource record) {
    return record instanceof Task task && new EmergencyAccess(task).isOne()
        || record instanceof Communication line && (isNotice(line) || isReminder(line));
  }

  /** The access of which a notice tells the patient. */
  static Optional<Task> told(Communication line, Records records) {
    return isNotice(line) ? records.read(Task.class, line.getAboutFirstRep()) : Optional.empty();
  }

  private static boolean isNotice(Communication line) {
    return line.getMeta().hasProfile(TcProfile.ACCESS_NOTICE);
  }

  private static boolean isReminder(Communication line) {
    return line.getCategory().stream().anyMatch(Alarm.NOT_REVIEWED::in);
  }
}
