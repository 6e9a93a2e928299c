package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Subscription;

/** One subscribes to what the exchange tells of. */
final class SubscriptionNamesATopic implements SubscriptionRule {

  @Override
  public Text text() {
    return new Text(
        "平台没有主题“{0}”。",
        "The exchange has no topic {0}.",
        "请在 Subscription.criteria 填写平台公布的主题地址，见代码系统 event-topic；旧式条件可用 Task、Communication、Encounter、DiagnosticReport、Consent。",
        "Name in Subscription.criteria the address of a topic of the code system event-topic; plain"
            + " criteria may ask for Task, Communication, Encounter, DiagnosticReport and Consent.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    return change.deletes() || new Terms(change.after()).subject().isPresent()
        ? Optional.empty()
        : refusal("Subscription.criteria", change.after().getCriteria());
  }
}
