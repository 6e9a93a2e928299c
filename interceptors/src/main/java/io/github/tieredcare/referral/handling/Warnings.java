package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.TaskInput;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Refusal;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.ParameterComponent;

/** What the author of a change was warned of, kept on the Task for everyone who works on it. */
final class Warnings {

  private Warnings() {}

  static void note(Findings<?> findings, Task task) {
    findings.warnings().stream()
        .map(Warnings::asInput)
        .filter(warning -> task.getInput().stream().noneMatch(warning::equalsDeep))
        .forEach(task::addInput);
  }

  private static ParameterComponent asInput(Refusal warning) {
    var words = warning.rule() + ": " + warning.text().zh() + " / " + warning.text().en();
    return new ParameterComponent(TaskInput.WARNING.concept(), new StringType(words));
  }
}
