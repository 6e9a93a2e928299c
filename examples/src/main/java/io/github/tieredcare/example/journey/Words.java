package io.github.tieredcare.example.journey;

import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;
import org.hl7.fhir.r4.model.Type;

/** Says in a line where a referral stands. */
final class Words {

  private Words() {}

  /** Whether the referral stands at this business status. */
  static boolean is(Task task, String businessStatus) {
    return businessStatus.equals(task.getBusinessStatus().getCodingFirstRep().getCode());
  }

  /** Whether a step was accepted, but not without a word. */
  static boolean warns(Task task, String rule) {
    return task.getInput().stream()
        .map(ParameterComponent::getValue)
        .filter(Type::isPrimitive)
        .anyMatch(warning -> warning.primitiveValue().startsWith(rule + ":"));
  }

  /** The state of the Task, whose turn it is, and what it was warned of. */
  static String of(Task task) {
    var line = new StringBuilder("Task ").append(task.getStatus().toCode());
    line.append(" / ").append(task.getBusinessStatus().getCodingFirstRep().getCode());
    line.append(" @ ").append(id(task.getOwner()));
    task.getOutput().stream()
        .map(output -> output.getType().getCodingFirstRep().getCode())
        .forEach(output -> line.append(" +").append(output));
    task.getInput().stream()
        .map(ParameterComponent::getValue)
        .filter(Type::isPrimitive)
        .forEach(warning -> line.append("\n        ! ").append(warning.primitiveValue()));
    return line.toString();
  }

  /** Which way a referral went, from whom to whom, and where it stands. */
  static String of(ServiceRequest referral) {
    return "%-9s %-8s %s -> %s"
        .formatted(
            referral.getStatus().toCode(),
            referral.getCategoryFirstRep().getCodingFirstRep().getCode(),
            id(referral.getRequester()),
            id(referral.getPerformerFirstRep()));
  }

  private static String id(Reference reference) {
    return reference.getReferenceElement().getIdPart();
  }
}
