package io.github.tieredcare.slot.publication;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Opening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/** A slot names the instants that its pool asks for, in their order, and no others. */
final class SlotOpensAsItsPoolAsks implements PublicationRule, FirmRule<Bundle> {

  /** In the order in which they pass. */
  private static final Map<SlotPool, List<Opening>> KNOWN =
      Map.of(
          SlotPool.PLATFORM_PRIORITY, List.of(Opening.PLATFORM, Opening.PUBLIC, Opening.RETURN),
          SlotPool.PLATFORM_LOCKED, List.of(Opening.RELEASE, Opening.PUBLIC, Opening.RETURN),
          SlotPool.PUBLIC, List.of(Opening.PUBLIC),
          SlotPool.HOSPITAL, List.of());

  @Override
  public Text text() {
    return new Text(
        "号源的开放时间与其号源池（{0}）不符。",
        "The opening of the slot does not suit its pool, {0}.",
        "平台优先号填写 platform、public、return，平台预留号填写 release、return（可加 public），社会号填写 public，院内号不填；依次不得早于前者，且不得晚于就诊开始。",
        "A platform-priority slot has platform, public and return; a platform-locked one release and return, and may have public; a public one public; a hospital's own none. None comes before the one named ahead of it, nor after the slot has begun.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    return publication
        .slots()
        .filter(slot -> !suits(slot.what()))
        .findFirst()
        .flatMap(
            slot ->
                refusal(
                    slot.path("extension"), slot.what().pool().map(SlotPool::code).orElse("-")));
  }

  private static boolean suits(OfferedSlot slot) {
    return slot.pool()
        .filter(
            pool ->
                Stream.of(Opening.values())
                    .allMatch(it -> isAsked(it, pool, slot.opening(it).isPresent())))
        .filter(pool -> isInOrder(slot, pool))
        .isPresent();
  }

  private static boolean isAsked(Opening opening, SlotPool pool, boolean named) {
    boolean optional = pool == SlotPool.PLATFORM_LOCKED && opening == Opening.PUBLIC;
    return optional || named == KNOWN.get(pool).contains(opening);
  }

  private static boolean isInOrder(OfferedSlot slot, SlotPool pool) {
    var instants =
        Stream.concat(
                KNOWN.get(pool).stream().flatMap(it -> slot.opening(it).stream()),
                slot.starts().stream())
            .toList();
    return IntStream.range(1, instants.size())
        .noneMatch(at -> instants.get(at).isBefore(instants.get(at - 1)));
  }
}
