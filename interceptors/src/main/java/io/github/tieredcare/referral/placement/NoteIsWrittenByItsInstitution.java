package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Fault;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Reference;

/** A document says who wrote it, and only they write it. */
final class NoteIsWrittenByItsInstitution implements Rule<Composition> {

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
  public Fault fault() {
    return Fault.FORBIDDEN;
  }

  @Override
  public Class<Composition> watches() {
    return Composition.class;
  }

  @Override
  public boolean bendsInEmergency() {
    return false;
  }

  @Override
  public Optional<Refusal> refuse(Change<Composition> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var own = ownedBy(change.caller().institution(), records);
    if (!versions(change).flatMap(note -> note.getAuthor().stream()).allMatch(own)) {
      return refusal("Composition.author");
    }
    return versions(change).map(Composition::getCustodian).allMatch(own)
        ? Optional.empty()
        : refusal("Composition.custodian");
  }

  private static Stream<Composition> versions(Change<Composition> change) {
    return Stream.of(change.before(), change.after()).filter(Objects::nonNull);
  }

  private static Predicate<Reference> ownedBy(String institution, Records records) {
    var directory = new Directory(records);
    return party -> directory.belongs(party, institution);
  }
}
