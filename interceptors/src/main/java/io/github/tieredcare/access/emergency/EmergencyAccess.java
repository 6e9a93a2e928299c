package io.github.tieredcare.access.emergency;

import io.github.tieredcare.profile.AccessFinding;
import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TaskInput;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskOutputComponent;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A Task read as an emergency access and its review. */
public record EmergencyAccess(Task task) {

  /** Whether the Task is one at all. */
  public boolean isOne() {
    return TaskCode.EMERGENCY_ACCESS_REVIEW.in(task.getCode());
  }

  /** From when until when the record is open. */
  public Span window() {
    return Span.of(task.getRestriction().getPeriod());
  }

  /** Whether it opens the record, within its time: not once it was found not justified. */
  public boolean stands() {
    return isOne()
        && (task.getStatus() == TaskStatus.REQUESTED
            || task.getStatus() == TaskStatus.COMPLETED && found(AccessFinding.JUSTIFIED));
  }

  /** Whether it stands for an institution at an instant. */
  public boolean standsFor(Reference institution, Instant at) {
    return stands()
        && window().holds(at)
        && institution
            .getReferenceElement()
            .getIdPart()
            .equals(task.getRequester().getReferenceElement().getIdPart());
  }

  /** Who opened the record, if the Task names one person. */
  Optional<Reference> person() {
    return task.getInput().stream()
        .filter(input -> TaskInput.ACTING_PERSON.in(input.getType()))
        .map(Task.ParameterComponent::getValue)
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast)
        .findFirst();
  }

  /** What the review found: one of the list and nothing else, or empty. */
  Optional<AccessFinding> finding() {
    return task.getOutput().stream().filter(EmergencyAccess::isFinding).count() == 1
        ? Stream.of(AccessFinding.values()).filter(this::found).findFirst()
        : Optional.empty();
  }

  /** Whether an output is what a review found, rather than that somebody was reminded of it. */
  static boolean isFinding(TaskOutputComponent output) {
    return TaskOutput.FINDING.in(output.getType());
  }

  private boolean found(AccessFinding finding) {
    return task.getOutput().stream()
        .filter(EmergencyAccess::isFinding)
        .map(TaskOutputComponent::getValue)
        .filter(CodeableConcept.class::isInstance)
        .map(CodeableConcept.class::cast)
        .anyMatch(finding::in);
  }
}
