package io.github.tieredcare.server.rule;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.shape.Profiles;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every record of the demonstration region conforms to the profile of its kind. */
class WorldConformsTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Shape SHAPE = new ProfileShape(FHIR);

  @TestFactory
  Stream<DynamicTest> records() {
    return new World(FHIR)
        .records().stream()
            .map(record -> DynamicTest.dynamicTest(record.getId(), () -> conforms(record)));
  }

  private static void conforms(Resource record) {
    Profiles.of(record).ifPresent(record.getMeta()::addProfile);
    assertThat(SHAPE.faults(record, BundleEntries.NONE))
        .map(fault -> fault.getExpression() + " " + fault.getDiagnostics())
        .isEmpty();
  }
}
