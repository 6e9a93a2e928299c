package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.OperationDefinition.OperationDefinitionParameterComponent;
import org.hl7.fhir.r4.model.OperationDefinition.OperationParameterUse;

/** How an operation is asked, what it takes and what it answers. */
record OperationTable(OperationDefinition operation) {

  Markup content() {
    return Markup.all(
        new Bilingual("请求", "The request").in("h2"),
        element("pre").with("tabindex", 0).add(code(requests())),
        section(new Bilingual("输入", "What it takes"), OperationParameterUse.IN),
        section(new Bilingual("输出", "What it answers"), OperationParameterUse.OUT));
  }

  private String requests() {
    var verb = operation.getAffectsState() ? "POST" : "GET";
    var instance = operation.getInstance() ? "/[id]" : "";
    return operation.getResource().stream()
        .map(CodeType::getValue)
        .map(type -> verb + " /fhir/" + type + instance + "/$" + operation.getCode())
        .reduce((one, other) -> one + "\n" + other)
        .orElse("");
  }

  private Markup section(Bilingual heading, OperationParameterUse use) {
    var own = operation.getParameter().stream().filter(it -> it.getUse() == use).toList();
    return own.isEmpty() ? Markup.all() : Markup.all(heading.in("h2"), table(own));
  }

  private static Element table(List<OperationDefinitionParameterComponent> parameters) {
    var headings =
        Stream.of("参数 Parameter", "基数 Card.", "类型 Type", "说明 Description").map(Markup::text);
    return element("div")
        .styled("wide")
        .add(
            element("table")
                .add(
                    element("thead").add(row("th", headings)),
                    element("tbody").add(parameters.stream().flatMap(it -> lines("", it)))));
  }

  /** A parameter, then its parts under its name. */
  private static Stream<Element> lines(
      String above, OperationDefinitionParameterComponent parameter) {
    var name = above + parameter.getName();
    return Stream.concat(
        Stream.of(line(name, parameter)),
        parameter.getPart().stream().flatMap(part -> lines(name + ".", part)));
  }

  private static Element line(String name, OperationDefinitionParameterComponent parameter) {
    return row(
        "td",
        Stream.of(
            code(name),
            Markup.text(parameter.getMin() + ".." + parameter.getMax()),
            parameter.hasType() ? code(parameter.getType()) : Markup.text(""),
            parameter.hasDocumentation()
                ? Bilingual.of(parameter.getDocumentation()).in("div")
                : Markup.text("")));
  }
}
