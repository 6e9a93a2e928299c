package io.github.tieredcare.guide.rule;

import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.RuleBook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What people call the kinds of records that rules watch: the titles of their profiles. */
public record RecordKinds(List<StructureDefinition> profiles) {

  /** The one kind of bundle that rules watch. */
  private static final String PUBLICATION = "Bundle";

  /** The rules of a book by the kind they watch, both in the book's order. */
  static Map<String, List<Rule<?>>> of(RuleBook book) {
    Map<String, List<Rule<?>>> kinds = new LinkedHashMap<>();
    for (Rule<?> rule : book.rules()) {
      kinds.computeIfAbsent(watched(rule), kind -> new ArrayList<>()).add(rule);
    }
    return kinds;
  }

  /** Where the rules on a kind begin in the page. */
  static String anchor(String kind) {
    return "on-" + kind;
  }

  Element heading(String kind) {
    return element("h2")
        .add(Element.link("#" + anchor(kind), kind), Markup.text(" "), words(kind).in("span"));
  }

  private static String watched(Rule<?> rule) {
    return rule.watches().getSimpleName();
  }

  private Bilingual words(String kind) {
    if (kind.equals(PUBLICATION)) {
      return new Bilingual("号源发布", "publication of slots");
    }
    var titles =
        profiles.stream()
            .filter(profile -> kind.equals(profile.getType()))
            .map(profile -> Bilingual.of(profile.getTitle()))
            .toList();
    return titles.isEmpty()
        ? new Bilingual("各类记录", "records of every kind")
        : new Bilingual(
            titles.stream().map(Bilingual::zh).collect(Collectors.joining("、")),
            titles.stream().map(Bilingual::en).collect(Collectors.joining(", ")));
  }
}
