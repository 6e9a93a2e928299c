package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.Section;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.CompositionStatus;
import org.hl7.fhir.r4.model.Encounter;

/** A note or feedback that counts says everything the national form asks for. */
final class NoteHoldsItsSections implements Rule<Composition> {

  @Override
  public Text text() {
    return new Text(
        "转诊文书缺少必填内容：{0}。",
        "The document lacks required sections, or leaves them empty: {1}.",
        "请补全上述段落（文字或条目均可）；未完成的文书请保持 status 为 preliminary。",
        "Fill these sections, in words or with entries; keep an unfinished document preliminary.");
  }

  @Override
  public Class<Composition> watches() {
    return Composition.class;
  }

  @Override
  public Optional<Refusal> refuse(Change<Composition> change, Records records) {
    if (change.deletes() || !counts(change)) {
      return Optional.empty();
    }
    var document = change.after();
    var missing = missing(document, records);
    return missing.isEmpty()
        ? Optional.empty()
        : refusal(
            "Composition.section", SectionNames.chinese(missing), SectionNames.english(missing));
  }

  /** Whether it is signed; once it is, another rule keeps it from becoming a sketch again. */
  private static boolean counts(Change<Composition> change) {
    return change.after().getStatus() != CompositionStatus.ENTEREDINERROR
        && change.after().getStatus() != CompositionStatus.PRELIMINARY;
  }

  private static List<Section> missing(Composition document, Records records) {
    var form = NoteForm.of(document);
    List<Section> missing = new ArrayList<>(form.map(it -> it.missing(document)).orElse(List.of()));
    if (form.filter(NoteForm.DOWN::equals).isPresent()
        && !NoteForm.holds(document, Section.INPATIENT_NUMBER)
        && records.read(Encounter.class, document.getEncounter()).filter(Ward::keeps).isPresent()) {
      missing.add(Section.INPATIENT_NUMBER);
    }
    return missing;
  }
}
