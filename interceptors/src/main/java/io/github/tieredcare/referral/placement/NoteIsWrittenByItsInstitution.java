package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionAttestationMode;
import org.hl7.fhir.r4.model.Composition.CompositionAttesterComponent;
import org.hl7.fhir.r4.model.Reference;

/** A document says who wrote and who signed it, and only their institution writes it. */
final class NoteIsWrittenByItsInstitution implements OwnRecordRule<Composition> {

  @Override
  public Text text() {
    return new Text(
        "转诊文书只能由作者所在机构填写、签发和修改。",
        "A note or feedback is written, signed and changed only by the institution of its author.",
        "请以作者所在机构的身份提交，author、custodian 以及签发的 attester 均为本机构。",
        "Send it as the institution of its author; author, custodian and the attesters who sign it"
            + " are your own.");
  }

  @Override
  public Class<Composition> watches() {
    return Composition.class;
  }

  @Override
  public Stream<Owner> owners(Composition note) {
    return Stream.of(
            note.getAuthor().stream().map(author -> new Owner("Composition.author", author)),
            Stream.of(new Owner("Composition.custodian", note.getCustodian())),
            signers(note).map(signer -> new Owner("Composition.attester", signer)))
        .flatMap(owners -> owners);
  }

  /** Whoever attests for themselves, as a patient does, is nobody's staff. */
  private static Stream<Reference> signers(Composition note) {
    return note.getAttester().stream()
        .filter(attester -> attester.getMode() != CompositionAttestationMode.PERSONAL)
        .filter(CompositionAttesterComponent::hasParty)
        .map(CompositionAttesterComponent::getParty);
  }
}
