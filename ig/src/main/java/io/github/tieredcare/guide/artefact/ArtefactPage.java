package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.guide.html.Page;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** The page of one artefact: what it is for, and what it says. */
record ArtefactPage(MetadataResource artefact, Addresses addresses) {

  Page page() {
    var file = Addresses.fileName(artefact);
    return new Page(
        file + ".html", title(artefact), Markup.all(described(), facts(file + ".json"), content()));
  }

  static Bilingual title(MetadataResource artefact) {
    return Bilingual.of(artefact.hasTitle() ? artefact.getTitle() : artefact.getName());
  }

  private Element described() {
    return Bilingual.of(artefact.hasDescription() ? artefact.getDescription() : "").in("p");
  }

  private Element facts(String json) {
    var facts =
        element("table")
            .styled("facts")
            .add(
                fact("类型 Type", Markup.text(kind())),
                fact("地址 Canonical", code(artefact.getUrl())),
                fact("文件 File", Element.link(json, json)));
    return artefact instanceof StructureDefinition profile
        ? facts.add(fact("基于 Based on", addresses.link(profile.getBaseDefinition())))
        : facts;
  }

  private String kind() {
    return artefact instanceof StructureDefinition profile
        ? "StructureDefinition: " + profile.getType()
        : artefact.fhirType();
  }

  private static Element fact(String name, Markup value) {
    return row("td", Stream.of(Markup.text(name), value));
  }

  private Markup content() {
    if (artefact instanceof StructureDefinition profile) {
      var blank = new Bilingual("空白处与基础资源相同。", "Where a cell is blank, the base resource holds.");
      return Markup.all(blank.in("p"), new ElementTable(profile, addresses).table());
    }
    if (artefact instanceof CodeSystem codes) {
      return new CodeTable(addresses).of(codes);
    }
    if (artefact instanceof ValueSet values) {
      return new CodeTable(addresses).of(values);
    }
    if (artefact instanceof CapabilityStatement statement) {
      return new CapabilityTable(statement, addresses).table();
    }
    if (artefact instanceof OperationDefinition operation) {
      return new OperationTable(operation).content();
    }
    if (artefact instanceof ConceptMap map) {
      return new MapTable(map).table();
    }
    return artefact instanceof SearchParameter parameter && parameter.hasExpression()
        ? element("pre").add(code(parameter.getExpression()))
        : Markup.all();
  }
}
