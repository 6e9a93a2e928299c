package io.github.tieredcare.profile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java calls by name exists in the package. */
class NameTest {
  private static final FhirPackage PACKAGE = new FhirPackage(FhirContext.forR4Cached());

  @ParameterizedTest
  @ValueSource(classes = {TcProfile.class, TcExtension.class})
  void profilesAndExtensionsAreDefined(Class<?> names) {
    var defined = PACKAGE.conformance(StructureDefinition.class).stream();
    assertThat(defined.map(StructureDefinition::getUrl)).containsAll(ownAddresses(names));
  }

  @Test
  void codeSystemsAreDefined() {
    var defined = PACKAGE.conformance(CodeSystem.class).stream().map(CodeSystem::getUrl).toList();
    assertThat(defined)
        .containsAll(
            addresses(TcCodeSystem.class)
                .filter(url -> !url.equals(TcCodeSystem.LOINC) && !url.equals(TcCodeSystem.RULE))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        AccessFinding.class,
        Alarm.class,
        AllianceType.class,
        BusinessStatus.class,
        Capability.class,
        ClinicType.class,
        Direction.class,
        EpisodeType.class,
        InstitutionRole.class,
        Need.class,
        Section.class,
        SlotPool.class,
        TaskCode.class,
        TaskInput.class,
        TaskOutput.class
      })
  void enumHasTheCodesOfItsSystem(Class<? extends Code> codes) {
    var constants = codes.getEnumConstants();
    assertThat(Arrays.stream(constants).map(Code::code))
        .containsExactlyInAnyOrderElementsOf(codesOf(constants[0].system()));
  }

  @Test
  void doctorsTitlesAreAmongTheTitles() {
    assertThat(codesOf(TcCodeSystem.PROFESSIONAL_TITLE))
        .containsAll(Arrays.stream(Title.values()).map(Code::code).toList());
  }

  private static List<String> codesOf(String system) {
    return PACKAGE.conformance(CodeSystem.class).stream()
        .filter(candidate -> candidate.getUrl().equals(system))
        .flatMap(found -> found.getConcept().stream())
        .map(ConceptDefinitionComponent::getCode)
        .toList();
  }

  private static List<String> ownAddresses(Class<?> names) {
    return addresses(names).filter(url -> url.startsWith(Canonical.BASE)).toList();
  }

  private static Stream<String> addresses(Class<?> names) {
    return Arrays.stream(names.getDeclaredFields())
        .filter(field -> Modifier.isPublic(field.getModifiers()))
        .map(NameTest::value)
        .filter(value -> value.contains(":"));
  }

  private static String value(Field constant) {
    try {
      return (String) constant.get(null);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
