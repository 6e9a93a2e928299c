package io.github.tieredcare.guide.event;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.event.Traits;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;

/**
 * What one can subscribe to.
 *
 * @param published the code system of topics, which has their words
 */
public record TopicTable(CodeSystem published) {

  /** The table, a row for each topic. */
  public Element table() {
    var headings = Stream.of("主题 Topic", "何时发生 When", "所涉记录 Focus", "可按何筛选 Filters");
    return element("div")
        .styled("wide")
        .with("tabindex", 0)
        .add(
            element("table")
                .styled("topics")
                .add(
                    element("thead").add(row("th", headings.map(Markup::text))),
                    element("tbody").add(Arrays.stream(Topic.values()).map(this::line))));
  }

  /** The addresses by which subscriptions name topics, without the code at their end. */
  public static Markup address() {
    var canonical = Topic.values()[0].canonical();
    return code(canonical.substring(0, canonical.lastIndexOf('/') + 1) + "…");
  }

  /** Where a topic stands in the page. */
  public static String anchor(Topic topic) {
    return "topic-" + topic.code();
  }

  private Element line(Topic topic) {
    var concept = concept(topic);
    var names =
        new Bilingual(concept.getDisplay(), concept.getDesignationFirstRep().getValue()).in("div");
    var focus = topic.focus().getSimpleName();
    var filters =
        Traits.parameters(topic.focus().getSimpleName()).stream()
            .map(it -> Markup.all(code(it), Markup.text(" ")));
    return row(
            "td",
            Stream.of(
                Markup.all(names, code(topic.code())),
                Bilingual.of(concept.getDefinition()).in("div"),
                code(focus),
                Markup.all(filters)))
        .with("id", anchor(topic));
  }

  private ConceptDefinitionComponent concept(Topic topic) {
    return published.getConcept().stream()
        .filter(it -> it.getCode().equals(topic.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No words for " + topic));
  }
}
