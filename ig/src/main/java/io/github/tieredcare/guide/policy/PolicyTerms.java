package io.github.tieredcare.guide.policy;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;

/** The terms of a policy: whatever stands in it is told, or the guide is not made. */
public final class PolicyTerms {
  private static final Bilingual NONE =
      new Bilingual("标准政策未设，由地区填写", "Not in the standard policy; a region may write it");

  private static final Bilingual LISTED = new Bilingual("见敏感信息", "Listed under sensitive classes");

  private final Map<Term, List<ParametersParameterComponent>> entries;
  private final TermValues values;

  public PolicyTerms(Library policy, TermValues values) {
    this.values = values;
    this.entries =
        policy.getContained().stream()
            .filter(Parameters.class::isInstance)
            .flatMap(terms -> ((Parameters) terms).getParameter().stream())
            .collect(
                Collectors.groupingBy(
                    entry -> Term.named(entry.getName()), LinkedHashMap::new, Collectors.toList()));
  }

  /** The terms on one topic, a row for each. */
  public Element table(Term.Topic topic) {
    var terms = Arrays.stream(Term.values()).filter(term -> term.topic() == topic);
    return element("div")
        .styled("wide")
        .add(element("table").styled("terms").add(element("tbody").add(terms.map(this::line))));
  }

  private Element line(Term term) {
    var named = Markup.all(term.words().in("div").styled("both"), code(term.code()));
    return row("td", Stream.of(named, value(term))).with("id", term.anchor());
  }

  private Markup value(Term term) {
    var own = entries.getOrDefault(term, List.of());
    if (own.isEmpty()) {
      return NONE.in("span");
    }
    if (term == Term.SENSITIVE_CODE) {
      return element("a").with("href", "access.html#sensitive").add(LISTED.in("span"));
    }
    return own.get(0).hasPart() ? values.grouped(own) : values.plain(term, own);
  }
}
