package io.github.tieredcare.server.delivery;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import ca.uhn.fhir.validation.ValidationOptions;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.CodesPublishedElsewhere;
import io.github.tieredcare.profile.FhirPackage;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r5.utils.validation.constants.BestPracticeWarningLevel;

/** Holds notifications, as they went over the wire, to the Backport, with HAPI's validator. */
final class NotificationShape {

  private final FhirValidator validator;

  NotificationShape() {
    var fhir = FhirContext.forR4Cached();
    var known = new PrePopulatedValidationSupport(fhir);
    new FhirPackage(fhir).conformance().forEach(known::addResource);
    BackportProfiles.all().forEach(known::addResource);
    Stream.of(Payload.values()).map(Payload::profile).forEach(known::addResource);
    var support =
        new ValidationSupportChain(
            new CodesPublishedElsewhere(fhir),
            known,
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

  /** What is wrong with a notification of a payload. */
  List<String> faults(String body, Payload payload) {
    return faults(
        body, new ValidationOptions().addProfile(Backport.NOTIFICATION).addProfile(payload.url()));
  }

  /** What is wrong with another answer, by the profiles that it claims. */
  List<String> faults(String body) {
    return faults(body, new ValidationOptions());
  }

  private List<String> faults(String body, ValidationOptions options) {
    return validator.validateWithResult(body, options).getMessages().stream()
        .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(NotificationShape::line)
        .toList();
  }

  private static String line(SingleValidationMessage found) {
    return found.getLocationString() + ": " + found.getMessageId() + " " + found.getMessage();
  }
}
