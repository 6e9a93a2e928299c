package io.github.tieredcare.timing;

import io.github.tieredcare.profile.TaskOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/**
 * The alarms of one kind that a Task names; the id of each tells its second, so that none has to be
 * read to know when it was raised.
 *
 * @param seconds the middle part of the ids
 */
public record Raised(List<String> seconds) {

  private static final int BASE = 36;

  /** The id of an alarm about a record, raised at an instant. */
  public static String id(Deadline.Kind kind, Instant at, String about) {
    return kind.prefix() + Long.toString(at.getEpochSecond(), BASE) + "-" + about;
  }

  public static Raised on(Task task, Deadline.Kind kind) {
    return new Raised(
        task.getOutput().stream()
            .filter(output -> TaskOutput.ALARM.in(output.getType()))
            .map(output -> (Reference) output.getValue())
            .map(alarm -> alarm.getReferenceElement().getIdPart())
            .filter(id -> id.startsWith(kind.prefix()))
            .map(id -> id.substring(kind.prefix().length()).replaceFirst("-.*", ""))
            .toList());
  }

  /**
   * The lines and their Task, to be written: it names the first of them, and the ids of the others
   * go on from that one's.
   */
  public static List<Resource> written(Task moved, List<Communication> alarms, String first) {
    List<Resource> written = new ArrayList<>();
    for (var alarm : alarms) {
      alarm.setId(written.isEmpty() ? first : first + "-" + (written.size() + 1));
      written.add(alarm);
    }
    moved
        .addOutput()
        .setType(TaskOutput.ALARM.concept())
        .setValue(new Reference("Communication/" + first));
    written.add(moved);
    return written;
  }

  /** Whether there are any. */
  public boolean any() {
    return !seconds.isEmpty();
  }

  /** When alarms were raised later than an instant. */
  public List<Instant> after(Instant begin) {
    return seconds.stream()
        .map(second -> Instant.ofEpochSecond(Long.parseLong(second, BASE)))
        .filter(at -> at.getEpochSecond() > begin.getEpochSecond())
        .toList();
  }
}
