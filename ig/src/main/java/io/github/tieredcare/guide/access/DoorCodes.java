package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.link;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * Why the door refuses, as published: each code with its status.
 *
 * @param published the code system
 */
public record DoorCodes(CodeSystem published) {

  /** Some codes with what they say, a row for each. */
  public Element table(Stream<String> some) {
    return Tables.wide(
        "codes",
        Stream.of("答复 Answer", "说明 What it says"),
        some.map(this::concept).map(DoorCodes::line));
  }

  /** A code and its status. */
  Markup named(String code) {
    return answer(concept(code));
  }

  private static Element line(ConceptDefinitionComponent concept) {
    var words =
        new Bilingual(concept.getDisplay(), concept.getDesignationFirstRep().getValue()).in("div");
    return row("td", Stream.of(answer(concept), words));
  }

  private static Markup answer(ConceptDefinitionComponent concept) {
    var status = concept.getPropertyFirstRep().getValueIntegerType().asStringValue();
    return element("span")
        .styled("answer")
        .text(status + " ")
        .add(link("CodeSystem-door-rule.html#" + concept.getCode(), concept.getCode()));
  }

  private ConceptDefinitionComponent concept(String code) {
    return published.getConcept().stream()
        .filter(it -> it.getCode().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("The door has no code " + code));
  }
}
