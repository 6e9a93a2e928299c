package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;

/** A publication is a collection of sessions and of their slots, and of nothing else. */
final class PublicationHoldsSessionsWithTheirSlots implements PublicationRule, FirmRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "发布内容须为 collection 类型的 Bundle，只含出诊安排（Schedule）及其号源（Slot），每次出诊至少一个号源。",
        "A publication is a Bundle of type collection that holds Schedules and their Slots alone, and no Schedule without a Slot.",
        "请为每个 Schedule 填写不重复的 entry.fullUrl，各 Slot.schedule 填写所属 Schedule 的 fullUrl，并移除其他资源。",
        "Give each Schedule an entry.fullUrl of its own, name it in the schedule of each of its Slots, and take out every other resource.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    if (change.after().getType() != BundleType.COLLECTION || publication.sessions().isEmpty()) {
      return refusal("Bundle.type");
    }
    var empty =
        publication.sessions().stream()
            .filter(session -> session.slots().isEmpty())
            .map(session -> session.placed().at());
    return Stream.concat(publication.strays().stream(), empty)
        .findFirst()
        .flatMap(at -> refusal("Bundle.entry[" + at + "]"));
  }
}
