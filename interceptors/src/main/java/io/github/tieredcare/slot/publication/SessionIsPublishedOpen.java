package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/**
 * A session is published active and its slots free: what they are from then on, the clock and their
 * bookings decide.
 */
final class SessionIsPublishedOpen implements PublicationRule, FirmRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "出诊须以 active 为 true 发布，号源须以 free 状态发布；此后的状态由时钟与预约决定。",
        "A session is published with active true, and a slot with the status free; from then on the"
            + " clock and its booking decide.",
        "请将 Schedule.active 填为 true、Slot.status 填为 free；已占用的号源请勿发布。",
        "Put true into Schedule.active and free into Slot.status, and leave out what is taken"
            + " already.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    var closed =
        publication.sessions().stream()
            .map(PublishedSession::placed)
            .filter(session -> !session.what().schedule().getActive())
            .map(session -> session.path("active"));
    var taken =
        publication
            .slots()
            .filter(slot -> slot.what().slot().getStatus() != SlotStatus.FREE)
            .map(slot -> slot.path("status"));
    return Stream.concat(closed, taken).findFirst().flatMap(path -> refusal(path));
  }
}
