package io.github.tieredcare.guide.artefact;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.guide.html.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Measure;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** Everything that the package holds, as a list and as a page each. */
public final class Artefacts {
  private static final Map<Bilingual, Predicate<MetadataResource>> KINDS = kinds();

  private final List<MetadataResource> published;
  private final Addresses addresses;

  public Artefacts(List<MetadataResource> published) {
    this.published = published;
    this.addresses = new Addresses(published);
  }

  /** The list, by kind. */
  public Markup list() {
    return Markup.all(
        KINDS.entrySet().stream().map(kind -> section(kind.getKey(), kind.getValue())));
  }

  /** The page of each artefact. */
  public Stream<Page> pages() {
    return published.stream().map(artefact -> new ArtefactPage(artefact, addresses).page());
  }

  private static Map<Bilingual, Predicate<MetadataResource>> kinds() {
    Map<Bilingual, Predicate<MetadataResource>> kinds = new LinkedHashMap<>();
    kinds.put(new Bilingual("能力声明", "Capability"), CapabilityStatement.class::isInstance);
    kinds.put(new Bilingual("操作", "Operations"), OperationDefinition.class::isInstance);
    kinds.put(new Bilingual("指标", "Measures"), Measure.class::isInstance);
    kinds.put(new Bilingual("资源规范", "Profiles"), it -> isDefinition(it) && !isExtension(it));
    kinds.put(new Bilingual("扩展", "Extensions"), Artefacts::isExtension);
    kinds.put(new Bilingual("值集", "Value sets"), ValueSet.class::isInstance);
    kinds.put(new Bilingual("代码系统", "Code systems"), CodeSystem.class::isInstance);
    kinds.put(new Bilingual("代码映射", "Concept maps"), ConceptMap.class::isInstance);
    kinds.put(new Bilingual("检索参数", "Search parameters"), SearchParameter.class::isInstance);
    return kinds;
  }

  private static boolean isDefinition(MetadataResource artefact) {
    return artefact instanceof StructureDefinition;
  }

  private static boolean isExtension(MetadataResource artefact) {
    return artefact instanceof StructureDefinition definition
        && "Extension".equals(definition.getType());
  }

  private Element section(Bilingual kind, Predicate<MetadataResource> members) {
    return element("section")
        .add(
            kind.in("h2"),
            element("div")
                .styled("wide")
                .add(
                    element("table")
                        .styled("artefacts")
                        .add(
                            element("tbody")
                                .add(published.stream().filter(members).map(Artefacts::line)))));
  }

  private static Element line(MetadataResource artefact) {
    var file = Addresses.fileName(artefact);
    var title = ArtefactPage.title(artefact).in("span");
    return row(
        "td",
        Stream.of(
            element("a").with("href", file + ".html").add(title),
            code(artefact.getIdElement().getIdPart()),
            Bilingual.of(artefact.hasDescription() ? artefact.getDescription() : "").in("span"),
            Element.link(file + ".json", "JSON")));
  }
}
