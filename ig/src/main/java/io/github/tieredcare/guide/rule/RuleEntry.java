package io.github.tieredcare.guide.rule;

import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Severity;
import java.util.List;

/**
 * One rule of the catalogue.
 *
 * @param rule the rule
 * @param cases what it accepts and refuses
 */
record RuleEntry(Rule<?> rule, List<CaseEntry> cases) {

  Element article() {
    var words = new RuleWords(rule);
    return element("article")
        .styled("rule")
        .with("id", rule.name())
        .add(heading(), marks(), words.fault().in("p").styled("both fault"))
        .add(remedy(words))
        .add(cases.stream().map(CaseEntry::folded));
  }

  private Element heading() {
    return element("h3").add(Element.link("#" + rule.name(), rule.name()));
  }

  private Element marks() {
    var marks = element("ul").styled("marks").add(mark("", bent()), mark("", status()));
    return rule.severity() == Severity.WARN
        ? marks.add(mark("warned", new Bilingual("只警告", "only warns")))
        : marks;
  }

  private Bilingual bent() {
    return rule.bendsInEmergency()
        ? new Bilingual("急诊时只警告", "only warns in an emergency")
        : new Bilingual("急诊时同样有效", "holds in an emergency too");
  }

  private Bilingual status() {
    var status = "HTTP " + rule.fault().status();
    return new Bilingual(status, status);
  }

  private static Element mark(String style, Bilingual words) {
    return element("li").styled("mark " + style).add(words.in("span"));
  }

  private static Element remedy(RuleWords words) {
    return element("div")
        .styled("remedy")
        .add(
            element("span").styled("arrow").with("aria-hidden", "true").text("→"),
            Markup.text(" "),
            words.remedy().in("p"));
  }
}
