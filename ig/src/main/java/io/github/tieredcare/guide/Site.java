package io.github.tieredcare.guide;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.guide.access.AccessParts;
import io.github.tieredcare.guide.artefact.Artefacts;
import io.github.tieredcare.guide.event.EventParts;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.guide.html.Page;
import io.github.tieredcare.guide.policy.PolicyTerms;
import io.github.tieredcare.guide.policy.Term;
import io.github.tieredcare.guide.policy.TermValues;
import io.github.tieredcare.guide.referral.StateDiagram;
import io.github.tieredcare.guide.referral.StateNames;
import io.github.tieredcare.guide.referral.StateTable;
import io.github.tieredcare.guide.referral.StepTable;
import io.github.tieredcare.guide.rule.Hearing;
import io.github.tieredcare.guide.rule.RecordKinds;
import io.github.tieredcare.guide.rule.RuleCatalogue;
import io.github.tieredcare.guide.slot.SlotParts;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.RuleBook;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;

/** The whole guide as files: made of the book, the cases, the package and the narrative alone. */
public final class Site {
  private final FhirContext fhir;
  private final RuleBook book = ExchangeBook.open();
  private final Policies policies;
  private final List<CaseFile> cases;
  private final Publication publication;

  public Site(FhirContext fhir) {
    this.fhir = fhir;
    this.policies = StandardPolicy.alone(fhir);
    this.cases = new Cases(fhir).all();
    this.publication = new Publication(book, fhir);
  }

  /** Every file of the site by its path. */
  public SortedMap<String, byte[]> files() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    pages().forEach(page -> files.put(page.path(), page.file()));
    artefacts().forEach(artefact -> files.put(name(artefact) + ".json", json(artefact)));
    cases.forEach(file -> files.put(path(file), json(file.content())));
    files.put("guide.css", Narrative.read("guide.css").getBytes(StandardCharsets.UTF_8));
    files.put("package.tgz", publication.archive());
    return files;
  }

  /** The artefacts that are written nowhere, under the names by which the package is read. */
  public SortedMap<String, byte[]> made() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    artefacts().stream()
        .filter(artefact -> artefact.getIdPart().equals("rule"))
        .forEach(artefact -> files.put(name(artefact) + ".json", json(artefact)));
    return files;
  }

  private Stream<Page> pages() {
    var narrative = new Narrative(parts());
    return Stream.concat(
        Stream.of(
            page(narrative, "index", "区域双向转诊接口指南", "Implementation guide"),
            page(narrative, "referral", "双向转诊", "Two-way referral"),
            page(narrative, "slots", "号源", "Slots"),
            page(narrative, "access", "谁能看到什么", "Who sees what"),
            page(narrative, "events", "订阅事件", "Subscribe to events"),
            page(narrative, "rules", "规则目录", "Rule catalogue"),
            page(narrative, "artifacts", "数据规范", "Artefacts")),
        new Artefacts(artefacts()).pages());
  }

  private Map<String, Markup> parts() {
    var names = new StateNames(artefacts(CodeSystem.class));
    var kinds = new RecordKinds(artefacts(StructureDefinition.class));
    var hearing = new Hearing(book, policies, fhir);
    Map<String, Markup> parts = new HashMap<>();
    parts.put("steps", StepTable.table());
    parts.put("states", new StateTable(names).table());
    parts.put("diagram", new StateDiagram(names).figure());
    parts.putAll(terms());
    parts.putAll(
        new AccessParts(artefacts(), policies.standard())
            .parts(new World(fhir).records(), new FhirPackage(fhir).examples()));
    parts.putAll(new EventParts(codes(TcCodeSystem.EVENT_TOPIC)).parts());
    parts.putAll(new SlotParts(codes(TcCodeSystem.SLOT_POOL)).parts());
    parts.put("rules", new RuleCatalogue(book, cases, hearing, kinds).entries());
    parts.put("artefacts", new Artefacts(artefacts()).list());
    return parts;
  }

  private CodeSystem codes(String system) {
    return artefacts(CodeSystem.class).stream()
        .filter(it -> it.getUrl().equals(system))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Markup> terms() {
    var values = new TermValues(artefacts(CodeSystem.class));
    var terms = new PolicyTerms(StandardPolicy.library(fhir), values);
    return Map.of(
        "time-terms", terms.table(Term.Topic.TIME),
        "access-terms", terms.table(Term.Topic.ACCESS),
        "slot-terms", terms.table(Term.Topic.SLOT),
        "other-terms", terms.table(Term.Topic.OTHER));
  }

  private static Page page(Narrative narrative, String name, String zh, String en) {
    return new Page(name + ".html", new Bilingual(zh, en), narrative.page(name));
  }

  private List<MetadataResource> artefacts() {
    return publication.artefacts();
  }

  private <T extends MetadataResource> List<T> artefacts(Class<T> type) {
    return artefacts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static String name(Resource artefact) {
    return artefact.fhirType() + "-" + artefact.getIdPart();
  }

  private static String path(CaseFile file) {
    return "cases/" + file.rule() + "/" + file.name() + ".json";
  }

  private byte[] json(Resource resource) {
    var json = fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(resource);
    return json.getBytes(StandardCharsets.UTF_8);
  }
}
