package io.github.tieredcare.slot.publication;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Opening;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** Family doctors can book days before the public. */
final class PlatformOpensDaysBeforeThePublic implements PublicationRule {

  @Override
  public Text text() {
    return new Text(
        "平台优先号向家庭医生开放须早于社会面 {0} 天：出诊“{1}”不足。",
        "Family doctors can book {0} days before the public; slots of these sessions open later: {1}.",
        "请提前 opening.platform，或推迟 opening.public。",
        "Put opening.platform earlier, or opening.public later.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    int days = change.policy().slotTerms().daysAhead();
    var late =
        publication.sessions().stream()
            .filter(published -> published.offered().stream().anyMatch(slot -> isLate(slot, days)))
            .toList();
    return late.isEmpty()
        ? Optional.empty()
        : refusal(late.get(0).placed().path("identifier"), days, Sessions.names(late));
  }

  private static boolean isLate(OfferedSlot slot, int days) {
    var latest =
        slot.opening(Opening.PUBLIC)
            .map(open -> open.atZone(Span.ZONE).minusDays(days).toInstant());
    return slot.pool().filter(SlotPool.PLATFORM_PRIORITY::equals).isPresent()
        && slot.opening(Opening.PLATFORM)
            .filter(opens -> latest.filter(it -> !opens.isAfter(it)).isEmpty())
            .isPresent();
  }
}
