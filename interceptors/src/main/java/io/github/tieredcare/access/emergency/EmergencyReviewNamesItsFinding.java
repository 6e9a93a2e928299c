package io.github.tieredcare.access.emergency;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A review ends once, with a finding and a word on it, and changes nothing else. */
final class EmergencyReviewNamesItsFinding implements EmergencyRule {

  @Override
  public Text text() {
    return new Text(
        "复核须给出一项结论和说明，并只能办结一次；其他内容不可修改。",
        "A review ends once, with one finding and a note, and changes nothing else.",
        "请将 status 改为 completed，增加一项 output（finding：justified 或 not-justified）和一条 note，其余保持原样。",
        "Set status to completed, add one output (finding: justified or not-justified) and one note, and leave the rest as it was.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    if (!EmergencyRule.reviews(change)) {
      return Optional.empty();
    }
    var after = change.after();
    if (change.before().getStatus() != TaskStatus.REQUESTED
        || after.getStatus() != TaskStatus.COMPLETED) {
      return refusal("Task.status");
    }
    if (new EmergencyAccess(after).finding().isEmpty()) {
      return refusal("Task.output");
    }
    if (after.getNote().stream().allMatch(note -> note.getText() == null)) {
      return refusal("Task.note");
    }
    return change.keepsAllBut("status", "lastModified", "output", "note")
            && keepsItsReminders(change)
        ? Optional.empty()
        : refusal("Task");
  }

  private static boolean keepsItsReminders(Change<Task> change) {
    var reviewed = change.after().copy();
    reviewed.getOutput().removeIf(EmergencyAccess::isFinding);
    return Base.compareDeep(reviewed.getOutput(), change.before().getOutput(), true);
  }
}
