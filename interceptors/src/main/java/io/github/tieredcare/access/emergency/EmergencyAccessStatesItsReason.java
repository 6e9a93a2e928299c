package io.github.tieredcare.access.emergency;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** Nobody opens a record in an emergency without saying why. */
final class EmergencyAccessStatesItsReason implements EmergencyRule {

  /** Enough for a sentence in Chinese. */
  private static final int SHORTEST = 8;

  @Override
  public Text text() {
    return new Text(
        "紧急调阅须填写事由（至少{0}个字），将通知患者并接受复核。",
        "An emergency access states its reason, in {0} characters at least; the patient is told, and it is reviewed.",
        "请在 reason 中具体说明紧急情况。",
        "Say in the parameter reason what the emergency is.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    return EmergencyRule.opens(change) && !isStated(change.after())
        ? refusal("Task.reasonCode", SHORTEST)
        : Optional.empty();
  }

  private static boolean isStated(Task task) {
    var words = task.getReasonCode().getText();
    return words != null
        && words.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST;
  }
}
