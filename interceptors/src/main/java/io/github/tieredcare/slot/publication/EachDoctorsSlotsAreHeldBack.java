package io.github.tieredcare.slot.publication;

import io.github.tieredcare.policy.SlotTerms;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Opening;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** Of each doctor's session, slots are held back until days before the clinic. */
final class EachDoctorsSlotsAreHeldBack implements PublicationRule {

  @Override
  public Text text() {
    return new Text(
        "每位出诊医师须预留 {0} 个号源至开诊前 {1} 天零时：出诊“{2}”不足。",
        "Of each doctor's session {0} slots are locked until 00:00, {1} days before the clinic; too few are in: {2}.",
        "请将所列出诊的号源改为平台预留号，opening.release 填写开诊前 {1} 天零时（北京时间）；号源少于 {0} 个的出诊须全部预留。",
        "Make slots of these sessions platform-locked, with opening.release {1} days before the clinic at 00:00 of China's time; a session of fewer than {0} slots locks them all.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    var terms = change.policy().slotTerms();
    var lacking =
        publication.sessions().stream()
            .filter(published -> published.session().isDoctors())
            .filter(published -> locksTooFew(published, terms))
            .toList();
    return lacking.isEmpty()
        ? Optional.empty()
        : refusal(
            lacking.get(0).placed().path("identifier"),
            terms.lockedPerDoctor(),
            terms.lockedDays(),
            Sessions.names(lacking));
  }

  private static boolean locksTooFew(PublishedSession published, SlotTerms terms) {
    var release =
        published
            .session()
            .day()
            .map(day -> day.minusDays(terms.lockedDays()).atStartOfDay(Span.ZONE).toInstant());
    var locked =
        published.offered().stream()
            .filter(slot -> slot.pool().filter(SlotPool.PLATFORM_LOCKED::equals).isPresent())
            .toList();
    return locked.size() < Math.min(terms.lockedPerDoctor(), published.slots().size())
        || locked.stream().anyMatch(slot -> !slot.opening(Opening.RELEASE).equals(release));
  }
}
