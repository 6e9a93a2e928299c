package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.hl7.fhir.r4.model.ConceptMap.TargetElementComponent;

/** What a map makes of each code, or range of codes. */
record MapTable(ConceptMap map) {

  Element table() {
    var headings = Stream.of("代码 Code", "含义 Meaning", "对应 Maps to").map(Markup::text);
    return element("div")
        .styled("wide")
        .with("tabindex", 0)
        .add(
            element("table")
                .add(
                    element("thead").add(row("th", headings)),
                    element("tbody")
                        .add(
                            map.getGroup().stream()
                                .flatMap(group -> group.getElement().stream())
                                .map(MapTable::line))));
  }

  private static Element line(SourceElementComponent element) {
    var targets =
        element.getTarget().stream()
            .map(TargetElementComponent::getCode)
            .collect(Collectors.joining(", "));
    return row(
        "td", Stream.of(code(element.getCode()), Markup.text(element.getDisplay()), code(targets)));
  }
}
