package io.github.tieredcare.referral.placement;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;

/** What was written about one patient never comes to speak of another. */
final class SignedNoteKeepsItsPatient implements FirmRule<Composition> {

  @Override
  public Text text() {
    return new Text(
        "已定稿的转诊文书不可更换患者或作者，也不可改回草稿。",
        "A document that was signed keeps its patient and its author, and is no sketch again.",
        "请恢复原值；写错患者的，请将原文书标为 entered-in-error 并重新提交。",
        "Restore them; if the patient was wrong, mark the document entered-in-error and send a new one.");
  }

  @Override
  public Class<Composition> watches() {
    return Composition.class;
  }

  @Override
  public Optional<Refusal> refuse(Change<Composition> change, Records records) {
    if (!change.amends() || change.before().getStatus() == CompositionStatus.PRELIMINARY) {
      return Optional.empty();
    }
    if (change.after().getStatus() == CompositionStatus.PRELIMINARY) {
      return refusal("Composition.status");
    }
    if (!change.keeps(Composition::getSubject)) {
      return refusal("Composition.subject");
    }
    return change.keepsAll(Composition::getAuthor)
        ? Optional.empty()
        : refusal("Composition.author");
  }
}
