package io.github.tieredcare.guide.rule;

import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.RuleBook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every rule of the book, by the kind of record it watches, and what the exchange does itself. */
public final class RuleCatalogue {
  private final RuleBook book;
  private final Map<String, List<CaseFile>> cases;
  private final Hearing hearing;

  public RuleCatalogue(RuleBook book, List<CaseFile> cases, Hearing hearing) {
    this.book = book;
    this.cases =
        cases.stream()
            .collect(
                Collectors.groupingBy(CaseFile::rule, LinkedHashMap::new, Collectors.toList()));
    this.hearing = hearing;
  }

  /** The contents, then every rule with its cases. */
  public Markup entries() {
    var groups = groups();
    return Markup.all(
        element("nav")
            .styled("contents")
            .with("aria-label", "规则目录 Contents")
            .add(
                groups.entrySet().stream().map(group -> contents(group.getKey(), group.getValue())))
            .add(ownWork().isEmpty() ? Markup.all() : Element.link("#by-the-exchange", "…")),
        Markup.all(
            groups.entrySet().stream().map(group -> section(group.getKey(), group.getValue()))),
        byTheExchange());
  }

  private Map<String, List<Rule<?>>> groups() {
    Map<String, List<Rule<?>>> groups = new LinkedHashMap<>();
    for (Rule<?> rule : book.rules()) {
      groups.computeIfAbsent(watched(rule), kind -> new java.util.ArrayList<>()).add(rule);
    }
    return groups;
  }

  private static String watched(Rule<?> rule) {
    return rule.watches().getSimpleName();
  }

  private static Element contents(String kind, List<Rule<?>> rules) {
    return element("div")
        .add(
            element("h2").add(Element.link("#on-" + kind, kind)),
            element("ul")
                .add(
                    rules.stream()
                        .map(rule -> Element.link("#" + rule.name(), rule.name()))
                        .map(link -> element("li").add(link))));
  }

  private Element section(String kind, List<Rule<?>> rules) {
    return element("section")
        .with("id", "on-" + kind)
        .add(
            element("h2").text(kind),
            Markup.all(rules.stream().map(rule -> new RuleEntry(rule, entriesOf(rule)).article())));
  }

  private List<CaseEntry> entriesOf(Rule<?> rule) {
    return cases.getOrDefault(rule.name(), List.of()).stream()
        .map(file -> new CaseEntry(file, rule.fault().status(), hearing.answer(file)))
        .toList();
  }

  private Markup byTheExchange() {
    var own = ownWork();
    return own.isEmpty()
        ? Markup.all()
        : element("section")
            .with("id", "by-the-exchange")
            .add(new Bilingual("平台自动完成", "What the exchange does itself").in("h2"))
            .add(own.stream().map(this::ownArticle));
  }

  private Element ownArticle(String name) {
    return element("article")
        .styled("rule")
        .with("id", name)
        .add(element("h3").add(Element.link("#" + name, name)))
        .add(
            cases.get(name).stream()
                .map(file -> new CaseEntry(file, 200, hearing.answer(file)).folded()));
  }

  /** The folders of cases that no rule has: those of stamps and consequences. */
  private List<String> ownWork() {
    var rules = book.rules().stream().map(Rule::name).collect(Collectors.toSet());
    return cases.keySet().stream().filter(name -> !rules.contains(name)).toList();
  }
}
