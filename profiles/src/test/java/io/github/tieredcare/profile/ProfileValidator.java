package io.github.tieredcare.profile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** Holds records to the package with HAPI's own validator, as the server does. */
final class ProfileValidator {
  final FhirContext fhir = FhirContext.forR4Cached();
  final FhirPackage fhirPackage = new FhirPackage(fhir);
  private final ValidationSupportChain support;

  /** HAPI's validator asks its support for no Measure, even for one that is there. */
  private static final String MEASURE_NOT_LOOKED_UP = "Measure_MR_M_NotFound";

  private final FhirValidator validator;

  ProfileValidator() {
    var ours = new PrePopulatedValidationSupport(fhir);
    fhirPackage.conformance().forEach(ours::addResource);
    support =
        new ValidationSupportChain(
            new CodesPublishedElsewhere(fhir),
            ours,
            new DefaultProfileValidationSupport(fhir),
            new SnapshotGeneratingValidationSupport(fhir),
            new CommonCodeSystemsTerminologyService(fhir),
            new InMemoryTerminologyServerValidationSupport(fhir));
    var instance = new FhirInstanceValidator(support);
    instance.setBestPracticeWarningLevel(BestPracticeWarningLevel.Ignore);
    instance.setNoTerminologyChecks(false);
    validator = fhir.newValidator().registerValidatorModule(instance);
  }

  StructureDefinition compile(StructureDefinition definition) {
    var whole = new ValidationSupportContext(support);
    return (StructureDefinition) support.generateSnapshot(whole, definition, null, null, null);
  }

  /** What an author of the record could mend. */
  List<String> faults(Resource resource) {
    return messages(resource, ResultSeverityEnum.WARNING);
  }

  List<String> errors(Resource resource) {
    return messages(resource, ResultSeverityEnum.ERROR);
  }

  private List<String> messages(Resource resource, ResultSeverityEnum least) {
    return validator.validateWithResult(resource).getMessages().stream()
        .filter(message -> message.getSeverity().compareTo(least) >= 0)
        .filter(message -> !MEASURE_NOT_LOOKED_UP.equals(message.getMessageId()))
        .map(ProfileValidator::line)
        .toList();
  }

  private static String line(SingleValidationMessage message) {
    return message.getLocationString() + ": " + message.getMessageId() + " " + message.getMessage();
  }
}
