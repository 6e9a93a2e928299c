package io.github.tieredcare.server.rule;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import io.github.tieredcare.profile.CodesPublishedElsewhere;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.rule.StandingRule;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;
import org.springframework.stereotype.Component;

/**
 * Validates against the profiles of the package alone: no other source of profiles, no remote
 * terminology, no reference followed.
 */
@Component
class ProfileShape implements Shape {

  private static final StandingRule RULE = StandingRule.RECORD_CONFORMS_TO_ITS_PROFILE;

  private final FhirContext fhir;
  private final FhirValidator validator;
  private final PlainNarrative narratives;

  ProfileShape(FhirContext fhir) {
    this.fhir = fhir;
    this.narratives = new PlainNarrative(fhir);
    var ours = new PrePopulatedValidationSupport(fhir);
    new FhirPackage(fhir).conformance().forEach(ours::addResource);
    var support =
        new ValidationSupportChain(
            new CodesPublishedElsewhere(fhir),
            ours,
            new DefaultProfileValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    var instance = new FhirInstanceValidator(support);
    instance.setAnyExtensionsAllowed(true);
    instance.setErrorForUnknownProfiles(true);
    instance.setNoTerminologyChecks(false);
    instance.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    validator = fhir.newValidator().registerValidatorModule(instance);
  }

  /**
   * The record as it would be stored is judged: given the record itself, HAPI would judge the text
   * that the client sent, which claims no profile unless the client likes to.
   */
  @Override
  public List<OperationOutcomeIssueComponent> faults(Resource record, BundleEntries entries) {
    return record instanceof Bundle collection
        ? PublicationShape.faults(collection, this)
        : faultsOf(record, entries);
  }

  private List<OperationOutcomeIssueComponent> faultsOf(Resource record, BundleEntries entries) {
    var active = narratives.faults(record, entries);
    return active.isEmpty() ? misshapen(record, entries) : active;
  }

  private List<OperationOutcomeIssueComponent> misshapen(Resource record, BundleEntries entries) {
    var text = fhir.newJsonParser().encodeResourceToString(record);
    return validator.validateWithResult(text).getMessages().stream()
        .filter(found -> found.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(found -> issue(found, entries.locate(record, found.getLocationString())))
        .toList();
  }

  private static OperationOutcomeIssueComponent issue(
      SingleValidationMessage found, String element) {
    var issue = new OperationOutcomeIssueComponent();
    issue.setSeverity(IssueSeverity.ERROR).setCode(IssueType.STRUCTURE);
    issue.getDetails().addCoding().setSystem(TcCodeSystem.RULE).setCode(RULE.code());
    issue.getDetails().setText(RULE.text().zh() + RULE.text().remedyZh());
    issue.setDiagnostics(found.getMessage() + " " + RULE.text().remedyEn());
    issue.addExpression(element);
    return issue;
  }
}
