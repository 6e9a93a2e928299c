package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** The codes of a code system, and what a value set takes from which. */
record CodeTable(Addresses addresses) {

  Markup of(CodeSystem codes) {
    return table(
        Stream.of("代码 Code", "名称 Display", "定义 Definition"),
        flat(codes.getConcept()).map(CodeTable::concept));
  }

  Markup of(ValueSet values) {
    return table(
        Stream.of("代码系统 Code system", "代码 Codes"),
        values.getCompose().getInclude().stream().map(this::included));
  }

  private static Element table(Stream<String> headings, Stream<Element> rows) {
    return element("div")
        .styled("wide")
        .add(
            element("table")
                .add(
                    element("thead").add(row("th", headings.map(Markup::text))),
                    element("tbody").add(rows)));
  }

  private static Stream<ConceptDefinitionComponent> flat(List<ConceptDefinitionComponent> level) {
    return level.stream()
        .flatMap(concept -> Stream.concat(Stream.of(concept), flat(concept.getConcept())));
  }

  private static Element concept(ConceptDefinitionComponent concept) {
    var english =
        concept.getDesignation().stream()
            .filter(it -> "en".equals(it.getLanguage()))
            .map(it -> it.getValue())
            .findFirst()
            .orElse("");
    return row(
        "td",
        Stream.of(
            code(concept.getCode()),
            new Bilingual(words(concept.getDisplay()), english).in("span"),
            Bilingual.of(words(concept.getDefinition())).in("span")));
  }

  private Element included(ConceptSetComponent include) {
    var codes =
        include.hasConcept()
            ? Markup.all(
                include.getConcept().stream()
                    .map(it -> Markup.all(code(it.getCode()), Markup.text(" "))))
            : Markup.text(include.hasFilter() ? "部分 some, by filter" : "全部 all");
    var source =
        include.hasSystem()
            ? addresses.link(include.getSystem())
            : Markup.all(include.getValueSet().stream().map(it -> addresses.link(it.getValue())));
    return row("td", Stream.of(source, codes));
  }

  private static String words(String maybe) {
    return maybe == null ? "" : maybe;
  }
}
