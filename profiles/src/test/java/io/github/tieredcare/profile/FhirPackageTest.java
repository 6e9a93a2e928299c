package io.github.tieredcare.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FhirPackageTest {
  private static final Path INVALID = Path.of("src/test/resources/invalid");
  private static final ProfileValidator VALIDATOR = new ProfileValidator();

  @ParameterizedTest
  @MethodSource("definitions")
  void profileCompilesToASnapshot(StructureDefinition definition) {
    assertThat(VALIDATOR.compile(definition).getSnapshot().getElement()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void exampleIsValid(Resource example) {
    assertThat(VALIDATOR.faults(example)).isEmpty();
  }

  /** Its file is named for the invariant, slice, value set or element that it must trip over. */
  @ParameterizedTest
  @MethodSource("invalid")
  void invalidRecordTripsWhatItIsNamedFor(Path file) throws IOException {
    var record = VALIDATOR.fhir.newJsonParser().parseResource(Files.readString(file));
    var trap = file.getFileName().toString().replace(".json", "").replace('_', ':');
    assertThat(VALIDATOR.errors((Resource) record))
        .isNotEmpty()
        .allMatch(error -> error.contains(trap));
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

  @Test
  void everyProfileHasAnInvalidRecord() throws IOException {
    try (var folders = Files.list(INVALID)) {
      assertThat(folders.map(folder -> Canonical.structureDefinition("" + folder.getFileName())))
          .containsAll(profiles());
    }
  }

  @Test
  void everyInvariantHasAnInvalidRecord() throws IOException {
    var invariants =
        definitions()
            .flatMap(definition -> definition.getDifferential().getElement().stream())
            .flatMap(element -> element.getConstraint().stream())
            .map(constraint -> constraint.getKey() + ".json");
    try (var files = invalid()) {
      assertThat(files.map(file -> "" + file.getFileName())).containsAll(invariants.toList());
    }
  }

  private static Stream<Path> invalid() throws IOException {
    return Files.walk(INVALID).filter(Files::isRegularFile);
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
