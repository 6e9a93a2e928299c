package io.github.tieredcare.guide.access;

import io.github.tieredcare.access.consent.ConsentRules;
import io.github.tieredcare.access.emergency.EmergencyRules;
import io.github.tieredcare.access.visit.VisitRules;
import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.guide.rule.RuleLines;
import io.github.tieredcare.mandate.MandateRules;
import io.github.tieredcare.policy.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r4.model.ValueSet;

/** What is printed into the page on access. */
public final class AccessParts {

  /** The answers that the page shows, in their order. */
  public static final List<String> ANSWERS =
      List.of(
          "nothing-found",
          "not-there",
          "search-beside",
          "number-in-address",
          "match",
          "summary",
          "image-link",
          "grounds",
          "emergency-access",
          "emergency-access-without-reason",
          "token",
          "scope-missing",
          "token-of-a-resident",
          "audit",
          "audit-search-too-wide");

  private static final List<String> SEARCHES =
      List.of("search-too-wide", "search-beside", "page-not-yours");
  private static final List<String> TOKENS =
      List.of(
          "no-token",
          "system-not-registered",
          "name-the-institution",
          "institution-not-served",
          "person-not-vouched",
          "patient-unreadable",
          "purpose-unknown",
          "scope-missing",
          "scopes-differ");

  private final List<MetadataResource> published;
  private final Policy policy;

  public AccessParts(List<MetadataResource> published, Policy policy) {
    this.published = published;
    this.policy = policy;
  }

  /**
   * Every part by its name.
   *
   * @param world the demonstration's records, its systems among them
   * @param examples the examples of the package, a mandate among them
   */
  public Map<String, Markup> parts(List<Resource> world, List<Resource> examples) {
    Map<String, Markup> parts = new HashMap<>(rules());
    var door = new DoorCodes(named(CodeSystem.class, "door-rule"));
    parts.put("grounds", new GroundTable(policy.accessLimits()).table());
    parts.put("sensitive", new SensitiveTable(policy.sensitiveCodes()).table());
    parts.put("scopes", new ScopeTable(all(Device.class, world)).table());
    parts.put("searches-refused", door.table(SEARCHES.stream()));
    parts.put("tokens-refused", door.table(TOKENS.stream()));
    parts.put("ceilings", new LimitTable(Settings.shipped(), door).table());
    parts.put("mandate", mandate(all(Contract.class, examples).get(0)));
    parts.putAll(served());
    ANSWERS.forEach(
        name -> parts.put("answer-" + name, new AnswerEntry(RecordedAnswer.named(name)).folded()));
    return parts;
  }

  private static Map<String, Markup> rules() {
    return Map.of(
        "visit-rules", new RuleLines(VisitRules.all()).table(),
        "consent-rules", new RuleLines(ConsentRules.all()).table(),
        "emergency-rules", new RuleLines(EmergencyRules.all()).table(),
        "mandate-rules", new RuleLines(MandateRules.all()).table());
  }

  private Map<String, Markup> served() {
    var statement = named(CapabilityStatement.class, "tc-exchange");
    return Map.of(
        "operations",
        new OperationLines(statement, all(OperationDefinition.class, published)).table(),
        "audit-searches",
        new SearchParameters(statement, "AuditEvent").names());
  }

  private Markup mandate(Contract example) {
    var purposes = named(ValueSet.class, "mandate-purpose");
    return new MandateTable(example, all(StructureDefinition.class, published), purposes).table();
  }

  private <T extends MetadataResource> T named(Class<T> type, String id) {
    return all(type, published).stream()
        .filter(it -> it.getIdPart().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Resource> List<T> all(Class<T> type, List<? extends Resource> records) {
    return records.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
