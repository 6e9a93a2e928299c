package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.Section;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Encounter;

/** Whoever takes over from a ward can ask back for the right record. */
final class DownReferralGivesTheInpatientNumber implements OpenReferralRule {

  @Override
  public Text text() {
    return new Text(
        "住院患者下转须填写住院病案号。",
        "The note of an inpatient's down-referral gives the inpatient number.",
        "请在下转单中补充住院病案号段落（inpatient-number）。",
        "Add the section inpatient-number to the note.");
  }

  @Override
  public Optional<Refusal> judge(Placement placement) {
    if (!placement.referral().goes(Direction.DOWN) || !fromWard(placement)) {
      return Optional.empty();
    }
    var notes =
        placement
            .referral()
            .papers(Composition.class, placement.records())
            .filter(note -> NoteForm.of(note).filter(NoteForm.DOWN::equals).isPresent())
            .toList();
    return notes.isEmpty()
            || notes.stream().anyMatch(note -> NoteForm.holds(note, Section.INPATIENT_NUMBER))
        ? Optional.empty()
        : refusal("ServiceRequest.supportingInfo");
  }

  private static boolean fromWard(Placement placement) {
    return placement
        .records()
        .read(Encounter.class, placement.referral().request().getEncounter())
        .filter(Ward::keeps)
        .isPresent();
  }
}
