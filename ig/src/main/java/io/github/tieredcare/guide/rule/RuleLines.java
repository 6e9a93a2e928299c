package io.github.tieredcare.guide.rule;

import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.link;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.rule.Rule;
import java.util.List;
import java.util.stream.Stream;

/** Some rules in short, each with the way to its entry in the catalogue. */
public record RuleLines(List<Rule<?>> rules) {

  /** The table, a row for each rule. */
  public Element table() {
    return element("div")
        .styled("wide")
        .with("tabindex", 0)
        .add(
            element("table")
                .styled("rules")
                .add(element("tbody").add(rules.stream().map(RuleLines::line))));
  }

  private static Element line(Rule<?> rule) {
    return row(
        "td",
        Stream.of(
            Markup.all(
                new RuleWords(rule).fault().in("div"),
                link("rules.html#" + rule.name(), rule.name())),
            Markup.text(String.valueOf(rule.fault().status()))));
  }
}
