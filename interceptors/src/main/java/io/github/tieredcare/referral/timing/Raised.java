package io.github.tieredcare.referral.timing;

import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralTask;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;

/**
 * The alarms of one kind that a Task names; the id of each tells its second, so that none has to be
 * read to know when it was raised.
 *
 * @param seconds the middle part of the ids
 */
record Raised(List<String> seconds) {

  private static final int BASE = 36;

  /** The id of an alarm about a referral, raised at an instant. */
  static String id(Deadline.Kind kind, Instant at, String referral) {
    return kind.prefix() + Long.toString(at.getEpochSecond(), BASE) + "-" + referral;
  }

  static Raised on(Task task, Deadline.Kind kind) {
    return new Raised(
        new ReferralTask(task)
            .outputs(TaskOutput.ALARM, Reference.class)
            .map(alarm -> alarm.getReferenceElement().getIdPart())
            .filter(id -> id.startsWith(kind.prefix()))
            .map(id -> id.substring(kind.prefix().length()).replaceFirst("-.*", ""))
            .toList());
  }

  boolean any() {
    return !seconds.isEmpty();
  }

  /** When alarms were raised later than an instant. */
  List<Instant> after(Instant begin) {
    return seconds.stream()
        .map(second -> Instant.ofEpochSecond(Long.parseLong(second, BASE)))
        .filter(at -> at.getEpochSecond() > begin.getEpochSecond())
        .toList();
  }
}
