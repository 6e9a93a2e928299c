package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.Section;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Referral;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Composition;

/** The forms of the referral note, and the sections that the national forms ask of each. */
enum NoteForm {
  UP(Section.IMPRESSION, Section.PRESENT_HISTORY, Section.PAST_HISTORY, Section.TREATMENT),
  DOWN(
      Section.DIAGNOSIS_RESULT,
      Section.MAIN_RESULTS,
      Section.TREATMENT,
      Section.NEXT_PLAN,
      Section.FOLLOW_UP_PLAN);

  private static final String REFERRAL_NOTE = "57133-1";

  private final List<Section> required;

  NoteForm(Section... required) {
    this.required = List.of(required);
  }

  /** The form that a document has, if it is a referral note. */
  static Optional<NoteForm> of(Composition document) {
    if (!document.getType().hasCoding(TcCodeSystem.LOINC, REFERRAL_NOTE)) {
      return Optional.empty();
    }
    boolean down = document.getCategory().stream().anyMatch(Direction.DOWN::in);
    return Optional.of(down ? DOWN : UP);
  }

  /** The form that a referral's note must have. */
  static NoteForm neededBy(Referral referral) {
    return referral.goes(Direction.DOWN) ? DOWN : UP;
  }

  /** The sections that a document lacks, or leaves empty. */
  List<Section> missing(Composition document) {
    return required.stream().filter(section -> !holds(document, section)).toList();
  }

  /** Whether a section is there and says something. */
  static boolean holds(Composition document, Section section) {
    return document.getSection().stream()
        .filter(part -> section.in(part.getCode()))
        .anyMatch(part -> part.hasEntry() || !part.getText().getDiv().allText().isBlank());
  }
}
