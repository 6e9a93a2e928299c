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
import java.util.stream.Stream;

/** Every rule of the book, by the kind of record it watches, and what the exchange does itself. */
public final class RuleCatalogue {
  private static final String OWN_WORK = "by-the-exchange";
  private static final Bilingual OWN_WORK_TITLE =
      new Bilingual("平台自动完成", "What the exchange does itself");

  private final RuleBook book;
  private final Map<String, List<CaseFile>> cases;
  private final Hearing hearing;
  private final RecordKinds kinds;

  public RuleCatalogue(RuleBook book, List<CaseFile> cases, Hearing hearing, RecordKinds kinds) {
    this.book = book;
    this.cases =
        cases.stream()
            .collect(
                Collectors.groupingBy(CaseFile::rule, LinkedHashMap::new, Collectors.toList()));
    this.hearing = hearing;
    this.kinds = kinds;
  }

  /** The contents, then every rule with its cases. */
  public Markup entries() {
    var rules = RecordKinds.of(book).entrySet();
    return Markup.all(
        element("nav")
            .styled("contents")
            .with("aria-label", "规则目录 Contents")
            .add(rules.stream().map(group -> contents(group.getKey(), group.getValue())))
            .add(ownContents()),
        Markup.all(rules.stream().map(group -> section(group.getKey(), group.getValue()))),
        ownSection());
  }

  private Element contents(String kind, List<Rule<?>> rules) {
    var lines =
        rules.stream()
            .map(
                rule ->
                    element("li")
                        .add(
                            Element.link("#" + rule.name(), rule.name()),
                            new RuleWords(rule).fault().chinese()));
    return element("div").add(kinds.heading(kind), element("ul").add(lines));
  }

  private Element section(String kind, List<Rule<?>> rules) {
    return element("section")
        .with("id", RecordKinds.anchor(kind))
        .add(kinds.heading(kind))
        .add(rules.stream().map(rule -> new RuleEntry(rule, entriesOf(rule)).article()));
  }

  private List<CaseEntry> entriesOf(Rule<?> rule) {
    return cases.getOrDefault(rule.name(), List.of()).stream()
        .map(file -> new CaseEntry(file, rule.fault().status(), hearing.answer(file)))
        .toList();
  }

  private Markup ownContents() {
    var lines = ownWork().map(name -> element("li").add(Element.link("#" + name, name)));
    return ownWork().findAny().isEmpty()
        ? Markup.all()
        : element("div").add(OWN_WORK_TITLE.in("h2"), element("ul").add(lines));
  }

  private Markup ownSection() {
    return ownWork().findAny().isEmpty()
        ? Markup.all()
        : element("section")
            .with("id", OWN_WORK)
            .add(OWN_WORK_TITLE.in("h2"))
            .add(ownWork().map(this::ownArticle));
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
  private Stream<String> ownWork() {
    var rules = book.rules().stream().map(Rule::name).collect(Collectors.toSet());
    return cases.keySet().stream().filter(name -> !rules.contains(name));
  }
}
