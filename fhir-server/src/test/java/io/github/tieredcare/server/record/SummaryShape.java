package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;
import org.hl7.fhir.r4.model.Patient;

/**
 * What every summary is: a FHIR document that stands alone, of the type of an International Patient
 * Summary (http://hl7.org/fhir/uv/ips).
 */
final class SummaryShape {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  private SummaryShape() {}

  /** Fails unless the document has that shape. */
  static void of(Bundle document) {
    assertThat(faults(document)).isEmpty();
    isDocument(document);
    standsAlone(document);
    isSummary(SummaryTest.composition(document));
  }

  private static void isDocument(Bundle document) {
    assertThat(document.getType()).isEqualTo(BundleType.DOCUMENT);
    assertThat(document.getTimestamp()).isNotNull();
    assertThat(document.getIdentifier().getSystem()).isEqualTo("urn:ietf:rfc:3986");
    assertThat(UUID.fromString(document.getIdentifier().getValue().replace("urn:uuid:", "")))
        .isNotNull();
    assertThat(document.getEntryFirstRep().getResource()).isInstanceOf(Composition.class);
    assertThat(SummaryTest.records(document, Composition.class)).isEqualTo(1);
    assertThat(SummaryTest.records(document, Patient.class)).isEqualTo(1);
    assertThat(document.getEntry())
        .noneMatch(it -> it.hasSearch() || it.hasRequest() || it.hasResponse());
  }

  /** Whatever an entry points to is an entry, too. */
  private static void standsAlone(Bundle document) {
    var urls = document.getEntry().stream().map(BundleEntryComponent::getFullUrl).toList();
    assertThat(urls).doesNotContainNull().doesNotHaveDuplicates();
    document.getEntry().stream()
        .flatMap(entry -> References.of(entry.getResource()))
        .filter(reference -> reference.hasReference())
        .forEach(reference -> assertThat(urls).contains(reference.getReference()));
  }

  private static void isSummary(Composition composition) {
    assertThat(composition.getType().getCodingFirstRep().getCode()).isEqualTo("60591-5");
    assertThat(composition.hasSubject()).isTrue();
    assertThat(composition.getAuthor()).isNotEmpty();
    assertThat(composition.hasDate() && composition.hasTitle() && composition.hasText()).isTrue();
    assertThat(composition.getSection())
        .allMatch(it -> it.hasTitle() && it.hasCode() && it.hasText())
        .allMatch(it -> it.hasEntry() != it.hasEmptyReason())
        .noneMatch(SectionComponent::hasSection);
  }

  /**
   * What the base specification finds wrong; profiles and codes of elsewhere are not known here.
   */
  private static List<String> faults(Bundle document) {
    var support =
        new ValidationSupportChain(
            new DefaultProfileValidationSupport(FHIR),
            new CommonCodeSystemsTerminologyService(FHIR),
            new InMemoryTerminologyServerValidationSupport(FHIR));
    var validator = new FhirInstanceValidator(support);
    validator.setAnyExtensionsAllowed(true);
    return FHIR
        .newValidator()
        .registerValidatorModule(validator)
        .validateWithResult(
            FHIR.newJsonParser()
                .encodeResourceToString(document)
                .replaceAll("\"meta\":\\{\"profile\":\\[[^]]*]},", "")
                .replaceAll(",\"profile\":\\[[^]]*]", ""))
        .getMessages()
        .stream()
        .filter(it -> it.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
        .map(it -> it.getLocationString() + " " + it.getMessage())
        .toList();
  }
}
