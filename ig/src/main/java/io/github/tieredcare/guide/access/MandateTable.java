package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.link;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.mandate.Mandate;
import io.github.tieredcare.mandate.Mandates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/**
 * What a mandate says, with one that serves as an example.
 *
 * @param example a mandate in force
 * @param profiles where its extensions are described
 * @param purposes for what a mandate may be given
 */
public record MandateTable(
    Contract example, List<StructureDefinition> profiles, ValueSet purposes) {

  /** The table, a row for each term. */
  public Element table() {
    var given = Mandates.of(example);
    var one = given.get(0);
    return Tables.wide(
        "mandate",
        Stream.of("条款 Term", "含义 Meaning", "示例 Example"),
        Stream.of(
            extension("tc-mandate-purpose", Tables.spaced(Stream.of(one.purpose())), allPurposes()),
            extension("tc-mandate-reads", reads(given), Markup.all()),
            extension("tc-mandate-records-of", Tables.spaced(institutions(given)), Markup.all()),
            line(
                code("Contract.subject"),
                new Bilingual("可以查阅的机构，不从事诊疗", "The body that may read; it does not treat"),
                code(one.body())),
            line(
                code("Contract.applies"),
                new Bilingual("有效期间，起止均须写明", "From when until when; both are named"),
                code(period())),
            line(
                code("Contract.status"),
                new Bilingual(
                    "executed 为生效；revoked、terminated 为撤销、终止，不可恢复",
                    "executed is in force; revoked and terminated end it for good"),
                code(example.getStatus().toCode()))));
  }

  private Element extension(String id, Markup shown, Markup more) {
    var profile =
        profiles.stream().filter(it -> it.getIdPart().equals(id)).findFirst().orElseThrow();
    return row(
        "td",
        Stream.of(
            link("StructureDefinition-" + id + ".html", id),
            Markup.all(Bilingual.of(profile.getDescription()).in("div"), more),
            shown));
  }

  private static Element line(Markup term, Bilingual meaning, Markup shown) {
    return row("td", Stream.of(term, meaning.in("div"), shown));
  }

  private Markup allPurposes() {
    return element("div")
        .add(
            Tables.spaced(
                purposes.getCompose().getInclude().stream()
                    .flatMap(include -> include.getConcept().stream())
                    .map(concept -> concept.getCode())));
  }

  private static Markup reads(List<Mandate> given) {
    return Tables.spaced(
        given.stream()
            .map(
                it ->
                    it.elements().isEmpty()
                        ? it.kind()
                        : it.elements().stream()
                            .sorted()
                            .collect(Collectors.joining(", ", it.kind() + ": ", "")))
            .distinct());
  }

  private static Stream<String> institutions(List<Mandate> given) {
    return given.stream().map(Mandate::recordsOf).distinct();
  }

  private String period() {
    return example.getApplies().getStartElement().getValueAsString()
        + " – "
        + example.getApplies().getEndElement().getValueAsString();
  }
}
