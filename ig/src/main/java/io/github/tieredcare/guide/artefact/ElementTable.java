package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CanonicalType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.ElementDefinition.TypeRefComponent;
import org.hl7.fhir.r4.model.StructureDefinition;

/** What a profile says of each element; what it leaves blank is as in the base resource. */
record ElementTable(StructureDefinition profile, Addresses addresses) {

  Element table() {
    var headings =
        Stream.of("元素 Element", "基数 Card.", "MS", "类型与绑定 Type and binding", "说明 Description")
            .map(Markup::text);
    return element("div")
        .styled("wide")
        .add(
            element("table")
                .styled("elements")
                .add(
                    element("thead").add(row("th", headings)),
                    element("tbody").add(told().map(this::line))));
  }

  /** The elements of which the profile says more than that they may be sliced. */
  private Stream<ElementDefinition> told() {
    return profile.getDifferential().getElement().stream()
        .filter(
            element -> !(element.hasSlicing() && cardinality(element).isEmpty()) || says(element));
  }

  private static boolean says(ElementDefinition element) {
    return element.getMustSupport()
        || element.hasShort()
        || element.hasType()
        || element.hasBinding();
  }

  private Element line(ElementDefinition element) {
    return row(
        "td",
        Stream.of(
            code(path(element)),
            Markup.text(cardinality(element)),
            Markup.text(element.getMustSupport() ? "✓" : ""),
            Markup.all(types(element), binding(element)),
            Markup.all(described(element), constraints(element))));
  }

  /** The path without the resource type, which the page says once. */
  private static String path(ElementDefinition element) {
    return element.getId().substring(element.getId().indexOf('.') + 1);
  }

  private static String cardinality(ElementDefinition element) {
    return element.hasMin() || element.hasMax()
        ? (element.hasMin() ? element.getMin() : "")
            + ".."
            + (element.hasMax() ? element.getMax() : "")
        : "";
  }

  private Markup types(ElementDefinition element) {
    return Markup.all(element.getType().stream().map(this::type));
  }

  private Markup type(TypeRefComponent type) {
    var narrowed = type.hasTargetProfile() ? type.getTargetProfile() : type.getProfile();
    return Markup.all(
        code(type.getCode()),
        Markup.text(" "),
        Markup.all(
            narrowed.stream()
                .map(CanonicalType::getValue)
                .map(url -> Markup.all(addresses.link(url), Markup.text(" ")))));
  }

  private Markup binding(ElementDefinition element) {
    return element.getBinding().hasValueSet()
        ? Markup.all(
            addresses.link(element.getBinding().getValueSet()),
            Markup.text(" (" + element.getBinding().getStrength().toCode() + ")"))
        : Markup.all();
  }

  private Markup described(ElementDefinition element) {
    var fixed = fixed(element);
    return Markup.all(
        element.hasShort() ? Bilingual.of(element.getShort()).in("div") : Markup.all(),
        fixed.isEmpty() ? Markup.all() : addresses.named(fixed));
  }

  private static String fixed(ElementDefinition element) {
    if (element.hasFixed()) {
      return element.getFixed().primitiveValue();
    }
    if (element.getPattern() instanceof CodeableConcept concept) {
      return concept.getCodingFirstRep().getCode();
    }
    return element.getPattern() instanceof Coding coding ? coding.getCode() : "";
  }

  private static Markup constraints(ElementDefinition element) {
    return Markup.all(element.getConstraint().stream().map(ElementTable::constraint));
  }

  private static Element constraint(ElementDefinitionConstraintComponent constraint) {
    return element("div")
        .styled("constraint")
        .add(
            code(constraint.getKey()),
            Markup.text(" "),
            Bilingual.of(constraint.getHuman()).in("span"));
  }
}
