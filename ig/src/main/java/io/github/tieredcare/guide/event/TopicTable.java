package io.github.tieredcare.guide.event;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.event.Traits;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * What one can subscribe to, as the exchange goes by it.
 *
 * @param published the code system of topics, with their words
 */
public record TopicTable(CodeSystem published) {

  /** The table, a row for each topic. */
  public Element table() {
    return element("div")
        .styled("wide")
        .with("tabindex", 0)
        .add(
            element("table")
                .styled("codes")
                .add(
                    element("thead")
                        .add(
                            row(
                                "th",
                                Stream.of("主题 Topic", "何时 When", "记录与筛选 Record and filters")
                                    .map(Markup::text))),
                    element("tbody").add(Stream.of(Topic.values()).map(this::line))));
  }

  private Element line(Topic topic) {
    var concept = concept(topic);
    var title =
        new Bilingual(concept.getDisplay(), concept.getDesignationFirstRep().getValue()).in("div");
    return row(
            "td",
            Stream.of(
                Markup.all(title, code(topic.code())),
                Bilingual.of(concept.getDefinition()).in("div"),
                Markup.all(code(topic.focus().getSimpleName()), filters(topic))))
        .with("id", "topic-" + topic.code());
  }

  private static Element filters(Topic topic) {
    return element("div")
        .add(
            Traits.parameters(topic.focus().getSimpleName()).stream()
                .map(it -> Markup.all(code(it), Markup.text(" "))));
  }

  private ConceptDefinitionComponent concept(Topic topic) {
    return published.getConcept().stream()
        .filter(it -> it.getCode().equals(topic.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No words for the topic " + topic.code()));
  }
}
