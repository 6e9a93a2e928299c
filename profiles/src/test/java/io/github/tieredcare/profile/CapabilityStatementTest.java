package io.github.tieredcare.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;
import org.hl7.fhir.r4.model.SearchParameter;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CapabilityStatementTest {

  /** What an operation answers, and nobody reads or writes. */
  private static final String ANSWERED_ONLY = "MeasureReport";

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final FhirPackage PACKAGE = new FhirPackage(FHIR);

  @ParameterizedTest
  @MethodSource("served")
  void searchParametersExist(CapabilityStatementRestResourceComponent served) {
    assertThat(served.getSearchParam()).allMatch(declared -> exists(served.getType(), declared));
  }

  @Test
  void everyProfileIsServed() {
    var profiles =
        PACKAGE.conformance(StructureDefinition.class).stream()
            .filter(definition -> !definition.getType().equals("Extension"))
            .filter(definition -> !definition.getType().equals(ANSWERED_ONLY))
            .map(StructureDefinition::getUrl)
            .toList();
    assertThat(
            served()
                .flatMap(resource -> resource.getSupportedProfile().stream())
                .map(profile -> profile.getValue()))
        .containsExactlyInAnyOrderElementsOf(profiles);
  }

  private static boolean exists(
      String type, CapabilityStatementRestResourceSearchParamComponent declared) {
    var kind = declared.getType().toCode();
    var standard = FHIR.getResourceDefinition(type).getSearchParam(declared.getName());
    return standard != null
        ? declared.getDefinition().startsWith("http://hl7.org/fhir/SearchParameter/")
            && standard.getParamType().getCode().equals(kind)
        : PACKAGE.conformance(SearchParameter.class).stream()
            .anyMatch(
                own ->
                    own.getUrl().equals(declared.getDefinition())
                        && own.getCode().equals(declared.getName())
                        && own.hasBase(type)
                        && own.getType().toCode().equals(kind));
  }

  private static Stream<CapabilityStatementRestResourceComponent> served() {
    return PACKAGE
        .conformance(CapabilityStatement.class)
        .get(0)
        .getRestFirstRep()
        .getResource()
        .stream();
  }
}
