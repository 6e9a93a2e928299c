package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.link;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceOperationComponent;
import org.hl7.fhir.r4.model.OperationDefinition;

/**
 * The operations on a patient's record as the exchange declares them.
 *
 * @param statement what the exchange serves
 * @param definitions its own operations
 */
public record OperationLines(CapabilityStatement statement, List<OperationDefinition> definitions) {
  private static final Set<String> RECORD =
      Set.of("Patient", "DocumentReference", "DiagnosticReport");

  /** The table, a row for each operation on each type. */
  public Element table() {
    return Tables.wide(
        "operations",
        Stream.of("请求 Request", "用途与授权范围 What for, and which scope"),
        statement.getRestFirstRep().getResource().stream()
            .filter(resource -> RECORD.contains(resource.getType()))
            .flatMap(this::lines));
  }

  private Stream<Element> lines(CapabilityStatementRestResourceComponent resource) {
    return resource.getOperation().stream()
        .map(operation -> line(resource.getType(), operation, own(operation)));
  }

  private static Element line(
      String type,
      CapabilityStatementRestResourceOperationComponent operation,
      Optional<OperationDefinition> own) {
    var page =
        own.map(it -> "OperationDefinition-" + it.getIdPart() + ".html")
            .orElse(operation.getDefinition());
    var what = own.map(it -> Bilingual.of(it.getTitle()).in("div"));
    return row(
        "td",
        Stream.of(
            Markup.all(
                code(verb(own) + " " + type + instance(own) + "/$" + operation.getName()),
                Markup.text(" "),
                link(page, own.isPresent() ? "定义 Definition" : "HL7")),
            Markup.all(
                Markup.all(what.stream()), Bilingual.of(operation.getDocumentation()).in("div"))));
  }

  /** HL7's $match is asked of all patients, with a body. */
  private static String verb(Optional<OperationDefinition> own) {
    return own.isEmpty() || own.get().getAffectsState() ? "POST" : "GET";
  }

  private static String instance(Optional<OperationDefinition> own) {
    return own.isPresent() && own.get().getInstance() ? "/[id]" : "";
  }

  private Optional<OperationDefinition> own(
      CapabilityStatementRestResourceOperationComponent operation) {
    return definitions.stream()
        .filter(it -> it.getUrl().equals(operation.getDefinition()))
        .findFirst();
  }
}
