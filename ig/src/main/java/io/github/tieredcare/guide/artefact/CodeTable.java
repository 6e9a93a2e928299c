package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ValueSet;
import org.hl7.fhir.r4.model.ValueSet.ConceptSetComponent;

/** The codes of a code system, and what a value set takes from which. */
record CodeTable(Addresses addresses) {
  private static final String STATUS = "http-status";

  Markup of(CodeSystem codes) {
    var columns = columns(codes);
    return table(
        columns.keySet().stream(),
        flat(codes.getConcept()).map(concept -> concept(concept, columns.values())));
  }

  /** Columns in which no code says anything are left out. */
  private static Map<String, Function<ConceptDefinitionComponent, Markup>> columns(
      CodeSystem codes) {
    Map<String, Function<ConceptDefinitionComponent, Markup>> columns = new LinkedHashMap<>();
    columns.put("代码 Code", concept -> code(concept.getCode()));
    columns.put("名称 Display", concept -> names(concept).in("span"));
    if (flat(codes.getConcept()).anyMatch(concept -> !definition(concept).isEmpty())) {
      columns.put("定义 Definition", concept -> Bilingual.of(definition(concept)).in("span"));
    }
    if (codes.getProperty().stream().anyMatch(it -> STATUS.equals(it.getCode()))) {
      columns.put("状态码 Status", concept -> Markup.text(status(concept)));
    }
    return columns;
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
                .styled("codes")
                .add(
                    element("thead").add(row("th", headings.map(Markup::text))),
                    element("tbody").add(rows)));
  }

  private static Stream<ConceptDefinitionComponent> flat(List<ConceptDefinitionComponent> level) {
    return level.stream()
        .flatMap(concept -> Stream.concat(Stream.of(concept), flat(concept.getConcept())));
  }

  private static Element concept(
      ConceptDefinitionComponent concept,
      Collection<Function<ConceptDefinitionComponent, Markup>> columns) {
    return row("td", columns.stream().map(column -> column.apply(concept)))
        .with("id", concept.getCode());
  }

  private static Bilingual names(ConceptDefinitionComponent concept) {
    return new Bilingual(words(concept.getDisplay()), english(concept));
  }

  private static String english(ConceptDefinitionComponent concept) {
    return concept.getDesignation().stream()
        .filter(it -> "en".equals(it.getLanguage()))
        .map(it -> it.getValue())
        .findFirst()
        .orElse("");
  }

  /** What a code's definition says beyond its names. */
  private static String definition(ConceptDefinitionComponent concept) {
    var definition = words(concept.getDefinition());
    return definition.equals(english(concept)) ? "" : definition;
  }

  private static String status(ConceptDefinitionComponent concept) {
    return concept.getProperty().stream()
        .filter(it -> STATUS.equals(it.getCode()))
        .map(it -> "HTTP " + it.getValueIntegerType().asStringValue())
        .findFirst()
        .orElse("");
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
