package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Task;

/** A referral's Task is made by the exchange when the referral is placed, one and only one. */
public final class TheExchangeOpensTheTask implements AccessRule<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public Text text() {
    return new Text(
        "转诊任务由平台在转诊生效时建立，不接受自行新建。",
        "The Task of a referral is opened by the exchange when the referral is placed; it cannot be"
            + " posted.",
        "请提交状态为 active 的 ServiceRequest，再以 Task?focus= 查询任务。",
        "Post the ServiceRequest with status active, then find its Task with Task?focus=.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Task> change, Records records) {
    boolean opened = change.turns(task -> new ReferralTask(task).isReferral());
    return opened && !change.caller().isExchange() ? refusal("Task") : Optional.empty();
  }
}
