package io.github.tieredcare.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FhirPackageTest {
  private static final ProfileValidator VALIDATOR = new ProfileValidator();

  @ParameterizedTest
  @MethodSource("definitions")
  void profileCompilesToASnapshot(StructureDefinition definition) {
    var support = VALIDATOR.support;
    var compiled =
        support.generateSnapshot(
            new ValidationSupportContext(support), definition.copy(), null, null, null);
    assertThat(((StructureDefinition) compiled).getSnapshot().getElement()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsValid(Resource example) {
    assertThat(VALIDATOR.faults(example)).isEmpty();
  }

  @Test
  void everyProfileHasAnExample() {
    var shown =
        VALIDATOR.fhirPackage.examples().stream()
            .flatMap(example -> example.getMeta().getProfile().stream())
            .map(profile -> profile.getValue())
            .toList();
    assertThat(shown).containsAll(profiles());
  }

  private static List<String> profiles() {
    return definitions()
        .filter(definition -> !definition.getType().equals("Extension"))
        .map(StructureDefinition::getUrl)
        .toList();
  }

  private static Stream<StructureDefinition> definitions() {
    return VALIDATOR.fhirPackage.conformance(StructureDefinition.class).stream();
  }

  private static Stream<Resource> examples() {
    return VALIDATOR.fhirPackage.examples().stream();
  }
}
