package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.OwnRecordRule;
import io.github.tieredcare.rule.Text;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Composition;

/** A document says who wrote it, and only they write it. */
final class NoteIsWrittenByItsInstitution implements OwnRecordRule<Composition> {

  private static final Text TEXT =
      new Text(
          "转诊文书只能由作者所在机构填写和修改。",
          "A note or feedback is written and changed only by the institution of its author.",
          "请以作者所在机构的身份提交，author 与 custodian 均为本机构。",
          "Send it as the institution of its author; author and custodian are your own.");

  @Override
  public Text text() {
    return TEXT;
  }

  @Override
  public Class<Composition> watches() {
    return Composition.class;
  }

  @Override
  public Stream<Owner> owners(Composition note) {
    return Stream.concat(
        note.getAuthor().stream().map(author -> new Owner("Composition.author", author)),
        Stream.of(new Owner("Composition.custodian", note.getCustodian())));
  }
}
