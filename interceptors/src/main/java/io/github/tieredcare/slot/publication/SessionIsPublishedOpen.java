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
        "出诊须以 active 为 true 发布，号源须以 free 状态发布；停诊、释放、退号与加号只能在发布之后由相应操作产生。",
        "A session is published with active true, and a slot with the status free; what is stopped, released, returned or added comes after.",
        "请将 Schedule.active 填为 true、Slot.status 填为 free；已占用的号源请勿发布，停诊、释放、退号扩展与 overbooked 请去掉。",
        "Put true into Schedule.active and free into Slot.status, and leave out what is taken already, and what comes later: change-reason, released-at, returned-at and overbooked.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    var closed =
        publication.sessions().stream()
            .map(PublishedSession::placed)
            .filter(session -> !session.what().schedule().getActive())
            .map(session -> session.path("active"));
    var changed =
        publication.sessions().stream()
            .map(PublishedSession::placed)
            .filter(session -> session.what().isChanged())
            .map(session -> session.path("extension"));
    var taken =
        publication
            .slots()
            .filter(slot -> slot.what().slot().getStatus() != SlotStatus.FREE)
            .map(slot -> slot.path("status"));
    var added =
        publication
            .slots()
            .filter(slot -> slot.what().isAdded())
            .map(slot -> slot.path("overbooked"));
    return Stream.of(closed, changed, taken, added)
        .flatMap(paths -> paths)
        .findFirst()
        .flatMap(path -> refusal(path));
  }
}
