package io.github.tieredcare.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.SearchParameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchParameterTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final FhirPackage PACKAGE = new FhirPackage(FHIR);

  @ParameterizedTest
  @MethodSource("own")
  void expressionFindsSomethingInTheExamples(SearchParameter parameter) {
    var path = FHIR.newFhirPath();
    assertThat(PACKAGE.examples().stream().filter(example -> parameter.hasBase(example.fhirType())))
        .anyMatch(
            example -> !path.evaluate(example, parameter.getExpression(), Base.class).isEmpty());
  }

  /** One without an expression asks what the exchange knows and the record does not say. */
  private static Stream<SearchParameter> own() {
    return PACKAGE.conformance(SearchParameter.class).stream()
        .filter(SearchParameter::hasExpression);
  }
}
