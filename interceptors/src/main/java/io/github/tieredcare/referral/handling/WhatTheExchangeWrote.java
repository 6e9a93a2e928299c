package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.Code;
import io.github.tieredcare.profile.TaskInput;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Task;

/**
 * What the exchange wrote on a Task stays there, also when a client sends back an older copy: the
 * centres, the policy, the time, the validity, the warnings, the alarms, the way back.
 */
final class WhatTheExchangeWrote {

  private static final Set<String> EXTENSIONS =
      Set.of(TcExtension.CENTRE, TcExtension.INFORMED_CENTRE, TcExtension.DECIDED_UNDER);
  private static final List<TaskOutput> OUTPUTS =
      List.of(TaskOutput.WAY_BACK, TaskOutput.ALARM, TaskOutput.PROPOSAL);

  private WhatTheExchangeWrote() {}

  static void keep(Change<Task> change) {
    if (change.creates()) {
      return;
    }
    var before = change.before();
    var after = change.after();
    after.setRestriction(before.getRestriction().copy());
    after.getExtension().removeIf(sent -> EXTENSIONS.contains(sent.getUrl()));
    before.getExtension().stream()
        .filter(kept -> EXTENSIONS.contains(kept.getUrl()))
        .forEach(kept -> after.addExtension(kept.copy()));
    after.setLastModifiedElement(before.getLastModifiedElement().copy());
    before.getInput().stream()
        .filter(kept -> TaskInput.WARNING.in(kept.getType()))
        .filter(kept -> after.getInput().stream().noneMatch(kept::equalsDeep))
        .forEach(kept -> after.addInput(kept.copy()));
    before.getOutput().stream()
        .filter(kept -> isOurs(kept.getType()))
        .filter(kept -> after.getOutput().stream().noneMatch(kept::equalsDeep))
        .forEach(kept -> after.addOutput(kept.copy()));
  }

  private static boolean isOurs(CodeableConcept type) {
    return OUTPUTS.stream().anyMatch((Code kind) -> kind.in(type));
  }
}
