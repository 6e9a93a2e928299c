package io.github.tieredcare.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.profile.TcCodeSystem;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.junit.jupiter.api.Test;

/** The grounds are published with the very words by which they are answered. */
class GroundTest {

  @Test
  void theCodeSystemHoldsEveryGround() {
    var published =
        new FhirPackage(FhirContext.forR4Cached())
            .conformance(CodeSystem.class).stream()
                .filter(system -> TcCodeSystem.CARE_GROUND.equals(system.getUrl()))
                .flatMap(system -> system.getConcept().stream())
                .map(
                    it ->
                        List.of(
                            it.getCode(), it.getDisplay(), it.getDesignationFirstRep().getValue()));
    assertThat(published)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Ground.values())
                .map(it -> List.of(it.code(), it.chinese(), it.english()))
                .toList());
  }
}
