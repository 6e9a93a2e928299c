package io.github.tieredcare.guide.rule;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.RuleBook;
import io.github.tieredcare.rule.StandingRule;
import java.util.Locale;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.CodeSystemContentMode;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.PropertyType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.ImplementationGuide;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.ValueSet;

/** The rules as codes, which refusals carry: written down nowhere but in the rules. */
public record RuleCodes(RuleBook book, ImplementationGuide guide) {
  private static final String TITLE = "Rule 规则";
  private static final String DESCRIPTION =
      "The rules of the exchange, as refusals and warnings name them." + " 平台规则，拒绝与警告以此编码标明。";

  public CodeSystem codeSystem() {
    var codes = new CodeSystem();
    codes.setId("rule");
    codes.setUrl(TcCodeSystem.RULE).setVersion(guide.getVersion()).setName("Rule").setTitle(TITLE);
    codes.setStatus(PublicationStatus.ACTIVE).setExperimental(false);
    codes.setDateElement(guide.getDateElement().copy()).setPublisher(guide.getPublisher());
    codes.setDescription(DESCRIPTION).setCaseSensitive(true);
    codes.setValueSet(Canonical.valueSet("rule")).setContent(CodeSystemContentMode.COMPLETE);
    property(codes, "watches", PropertyType.CODE, "The resource type. 所约束的资源类型。");
    property(codes, "severity", PropertyType.CODE, "refuse or warn. 拒绝或警告。");
    property(codes, "http-status", PropertyType.INTEGER, "The answer to a breach. 违反时的状态码。");
    property(codes, "bends-in-emergency", PropertyType.BOOLEAN, "Then it only warns. 急诊时是否只警告。");
    book.rules().forEach(rule -> codes.addConcept(concept(rule)));
    Stream.of(StandingRule.values()).forEach(rule -> codes.addConcept(concept(rule)));
    return codes.setCount(codes.getConcept().size());
  }

  public ValueSet valueSet() {
    var all = new ValueSet();
    all.setId("rule");
    all.setUrl(Canonical.valueSet("rule")).setVersion(guide.getVersion()).setName("RuleVS");
    all.setTitle(TITLE).setStatus(PublicationStatus.ACTIVE).setExperimental(false);
    all.setDateElement(guide.getDateElement().copy()).setPublisher(guide.getPublisher());
    all.setDescription(DESCRIPTION);
    all.getCompose().addInclude().setSystem(TcCodeSystem.RULE);
    return all;
  }

  private static ConceptDefinitionComponent concept(Rule<?> rule) {
    var words = new RuleWords(rule);
    var concept = new ConceptDefinitionComponent();
    concept.setCode(rule.name()).setDisplay(words.fault().zh());
    concept.setDefinition(words.remedy().en() + " " + words.remedy().zh());
    concept.addDesignation().setLanguage("en").setValue(words.fault().en());
    concept.addProperty().setCode("watches").setValue(new CodeType(rule.watches().getSimpleName()));
    concept.addProperty().setCode("severity").setValue(new CodeType(severity(rule)));
    concept.addProperty().setCode("http-status").setValue(new IntegerType(rule.fault().status()));
    concept
        .addProperty()
        .setCode("bends-in-emergency")
        .setValue(new BooleanType(rule.bendsInEmergency()));
    return concept;
  }

  private static ConceptDefinitionComponent concept(StandingRule rule) {
    var text = rule.text();
    var concept = new ConceptDefinitionComponent();
    concept.setCode(rule.code()).setDisplay(text.zh());
    concept.setDefinition(text.remedyEn() + " " + text.remedyZh());
    concept.addDesignation().setLanguage("en").setValue(text.en());
    concept.addProperty().setCode("severity").setValue(new CodeType("refuse"));
    concept.addProperty().setCode("http-status").setValue(new IntegerType(400));
    return concept;
  }

  private static String severity(Rule<?> rule) {
    return rule.severity().name().toLowerCase(Locale.ROOT);
  }

  private static void property(CodeSystem codes, String code, PropertyType type, String meaning) {
    codes.addProperty().setCode(code).setType(type).setDescription(meaning);
  }
}
