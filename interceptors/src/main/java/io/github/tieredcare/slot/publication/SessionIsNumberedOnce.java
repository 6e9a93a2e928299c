package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;

/** A session has one number, and a number is of one session. */
final class SessionIsNumberedOnce implements PublicationRule, FirmRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "出诊编号“{0}”在本次发布中重复。",
        "The number {0} is given to two sessions of this publication.",
        "请为每次出诊填写本机构内不重复的 Schedule.identifier。",
        "Give each session a Schedule.identifier of its own.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    Set<String> known = new HashSet<>();
    return publication.sessions().stream()
        .filter(published -> !known.add(published.session().key()))
        .findFirst()
        .flatMap(
            published ->
                refusal(published.placed().path("identifier"), published.session().number()));
  }
}
