package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.Section;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;

/** The sections of a note or a feedback, each in words. */
final class NoteSections {

  private final List<SectionComponent> sections = new ArrayList<>();

  NoteSections add(Section section, String words) {
    var text = new Narrative().setStatus(NarrativeStatus.ADDITIONAL);
    text.setDivAsString(words);
    sections.add(new SectionComponent().setCode(section.concept()).setText(text));
    return this;
  }

  List<SectionComponent> all() {
    return sections;
  }
}
