package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;

/** What the exchange serves: resource types, their profiles, and how they are searched. */
record CapabilityTable(CapabilityStatement statement, Addresses addresses) {

  Element table() {
    var headings =
        Stream.of("资源 Resource", "规范 Profiles", "操作 Interactions", "检索参数 Search parameters")
            .map(Markup::text);
    return element("div")
        .styled("wide")
        .add(
            element("table")
                .add(
                    element("thead").add(row("th", headings)),
                    element("tbody")
                        .add(statement.getRestFirstRep().getResource().stream().map(this::line))));
  }

  private Element line(CapabilityStatementRestResourceComponent resource) {
    return row(
        "td",
        Stream.of(
            code(resource.getType()),
            spaced(
                resource.getSupportedProfile().stream().map(it -> addresses.link(it.getValue()))),
            spaced(resource.getInteraction().stream().map(it -> code(it.getCode().toCode()))),
            spaced(resource.getSearchParam().stream().map(it -> code(it.getName())))));
  }

  private static Markup spaced(Stream<Element> pieces) {
    return Markup.all(pieces.map(piece -> Markup.all(piece, Markup.text(" "))));
  }
}
