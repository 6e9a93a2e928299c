package io.github.tieredcare.subscription;

import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Subscription;

/** A notification is FHIR as JSON, and holds as much as one of three words says. */
final class PayloadIsOffered implements SubscriptionRule {

  private static final String JSON = "application/fhir+json";

  @Override
  public Text text() {
    return new Text(
        "平台只提供 application/fhir+json 的通知，内容为 empty、id-only 或 full-resource。",
        "Notifications are application/fhir+json, and hold empty, id-only or full-resource.",
        "请将 Subscription.channel.payload 填为 application/fhir+json，扩展 payload-content 填为三者之一。",
        "Put application/fhir+json into Subscription.channel.payload, and one of the three into its"
            + " extension payload-content.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var payload = change.after().getChannel().getPayloadElement();
    var contents = payload.getExtensionsByUrl(Backport.CONTENT);
    boolean known = contents.size() <= 1 && contents.stream().allMatch(PayloadIsOffered::isKnown);
    boolean json = !payload.hasValue() || JSON.equals(payload.getValue());
    return known && json ? Optional.empty() : refusal("Subscription.channel.payload");
  }

  private static boolean isKnown(Extension content) {
    return content.hasValue() && Content.of(content.getValue().primitiveValue()).isPresent();
  }
}
