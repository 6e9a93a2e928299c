package io.github.tieredcare.access.emergency;

import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** An emergency access is opened by the exchange when it is asked for, and in no other way. */
final class TheExchangeOpensTheEmergencyReview implements EmergencyRule, AccessRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "紧急调阅任务由平台建立，不接受自行新建。",
        "The Task of an emergency access is opened by the exchange; it cannot be posted.",
        "请调用 Patient/[id]/$emergency-access 并填写事由。",
        "Call Patient/[id]/$emergency-access with a reason.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    return EmergencyRule.opens(change) && !change.caller().isExchange()
        ? refusal("Task.code")
        : Optional.empty();
  }
}
