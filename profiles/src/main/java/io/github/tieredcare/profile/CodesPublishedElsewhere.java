package io.github.tieredcare.profile;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.ConceptValidationOptions;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;

/**
 * Takes codes on trust whose lists others publish and the package only names, since a validator
 * would find their <a href="https://hl7.org/fhir/R4/codesystem-definitions.html">not-present</a>
 * code systems empty; the profiles hold them to their format.
 */
public final class CodesPublishedElsewhere implements IValidationSupport {
  private static final Set<String> SYSTEMS =
      Set.of(TcCodeSystem.ICD10, TcCodeSystem.ICD9_CM3, TcCodeSystem.GBT_2260, TcCodeSystem.LOINC);

  /** HL7's extensible value sets in which a Chinese code, or a LOINC code, stands by itself. */
  private static final Map<String, String> AT_HOME_IN =
      Map.of(
          "http://hl7.org/fhir/ValueSet/jurisdiction", TcCodeSystem.GBT_2260,
          "http://hl7.org/fhir/ValueSet/marital-status", TcCodeSystem.GBT_2261_MARITAL,
          "http://hl7.org/fhir/ValueSet/consent-category", TcCodeSystem.LOINC,
          "http://hl7.org/fhir/ValueSet/doc-typecodes", TcCodeSystem.LOINC,
          "http://hl7.org/fhir/ValueSet/c80-doc-typecodes", TcCodeSystem.LOINC);

  private final FhirContext fhir;

  public CodesPublishedElsewhere(FhirContext fhir) {
    this.fhir = fhir;
  }

  @Override
  public FhirContext getFhirContext() {
    return fhir;
  }

  @Override
  public boolean isCodeSystemSupported(ValidationSupportContext context, String system) {
    return system != null && SYSTEMS.contains(system);
  }

  @Override
  public boolean isValueSetSupported(ValidationSupportContext context, String valueSet) {
    return valueSet != null && AT_HOME_IN.containsKey(unversioned(valueSet));
  }

  @Override
  public CodeValidationResult validateCode(
      ValidationSupportContext context,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      String valueSet) {
    return trusts(system, valueSet) ? trusted(code, display) : null;
  }

  @Override
  public CodeValidationResult validateCodeInValueSet(
      ValidationSupportContext context,
      ConceptValidationOptions options,
      String system,
      String code,
      String display,
      IBaseResource valueSet) {
    var url = fhir.newTerser().getSinglePrimitiveValueOrNull(valueSet, "url");
    return url != null && trusts(system, url) ? trusted(code, display) : null;
  }

  private static boolean trusts(String system, String valueSet) {
    return valueSet == null
        ? system != null && SYSTEMS.contains(system)
        : system != null && system.equals(AT_HOME_IN.get(unversioned(valueSet)));
  }

  private static CodeValidationResult trusted(String code, String display) {
    return new CodeValidationResult().setCode(code).setDisplay(display);
  }

  private static String unversioned(String canonical) {
    return canonical.split("\\|", 2)[0];
  }
}
