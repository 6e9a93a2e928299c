package io.github.tieredcare.access.emergency;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.referral.handling.Alarms;
import io.github.tieredcare.timing.Deadline;
import io.github.tieredcare.timing.Raised;
import io.github.tieredcare.timing.TimedTask;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/**
 * An emergency access that somebody has to review: the authority that owns it is reminded when the
 * time for it has passed, and each time that as long has passed again.
 */
public record AwaitedReview(Task task, Policy policy) implements TimedTask {

  private static final String WORDS =
      "紧急调阅逾期未复核，请核对事由并给出结论。 / An emergency access was not reviewed in time: look at"
          + " its reason and state what you find.";

  @Override
  public List<Deadline> running() {
    if (task.getStatus() != TaskStatus.REQUESTED || !task.hasOwner()) {
      return List.of();
    }
    var opened = task.getAuthoredOn().toInstant();
    var last =
        Raised.on(task, Deadline.Kind.REVIEW).after(opened).stream()
            .max(Comparator.naturalOrder())
            .orElse(opened);
    return List.of(new Deadline(Deadline.Kind.REVIEW, last.plus(policy.emergencyReviewedWithin())));
  }

  @Override
  public List<Resource> passed(Deadline.Kind kind, Instant at) {
    var reminder = Alarms.raise(kind.alarm(), task, List.of(task.getOwner()), WORDS, at);
    var first = Raised.id(kind, at, task.getIdElement().getIdPart());
    return Raised.written(task.copy(), reminder, first);
  }
}
