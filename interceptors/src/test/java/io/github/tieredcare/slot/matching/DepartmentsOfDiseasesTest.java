package io.github.tieredcare.slot.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.ConceptMap.SourceElementComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every line of the published map leads to a department of the list, the narrowest line first. */
class DepartmentsOfDiseasesTest {

  private static final Pattern RANGE =
      Pattern.compile("[A-Z]\\d\\d(\\.\\d)?|([A-Z]\\d\\d)-([A-Z]\\d\\d)");

  private final DepartmentsOfDiseases departments = new DepartmentsOfDiseases(Published.map());

  @ParameterizedTest
  @CsvSource({
    "I10, 03.04",
    "I10.x00x002, 03.04",
    "I21.9, 03.04",
    "I63.9, 03.03",
    "I69, 03.03",
    "I71.0, 04.06",
    "E11, 03.07",
    "E11.900, 03.07",
    "E11.2, 03.06",
    "E11.200x021, 03.06",
    "E11.3, 10",
    "A00, 16.01",
    "A10, 16",
    "D50, 03.05",
    "D49, ",
    "K01, 12",
    "K35.8, 04.01",
    "Z51, 02",
    "Z51.1, 19",
    "U07.100, 16.02",
    "S06.0, 04.02",
    "V01, 20"
  })
  void narrowestRangeCounts(String disease, String department) {
    assertThat(departments.of(disease))
        .isEqualTo(department == null ? List.of() : List.of(department));
  }

  @Test
  void diseaseMayBelongToTwo() {
    assertThat(departments.of("I61.000")).containsExactly("03.03", "04.02");
  }

  @Test
  void everyLineIsARangeAndLeadsToADepartment() {
    var known = codes(Published.list().getConcept()).collect(Collectors.toSet());
    assertThat(elements())
        .allSatisfy(
            element -> {
              assertThat(element.getCode()).matches(RANGE);
              assertThat(element.getTarget()).isNotEmpty();
              assertThat(known)
                  .containsAll(element.getTarget().stream().map(it -> it.getCode()).toList());
            });
    assertThat(elements().stream().map(it -> it.getCode())).doesNotHaveDuplicates();
  }

  @Test
  void everyLetterHasItsDepartments() {
    var lettersOfDiseases = "ABCDEFGHIJKLMNOPQRSTUVYZ";
    for (char letter : lettersOfDiseases.toCharArray()) {
      assertThat(departments.of(letter + "10")).as(letter + "10").isNotEmpty();
    }
    assertThat(Published.map().getGroupFirstRep().getSource()).isEqualTo(TcCodeSystem.ICD10);
    assertThat(Published.map().getGroupFirstRep().getTarget()).isEqualTo(TcCodeSystem.DEPARTMENT);
  }

  private static List<SourceElementComponent> elements() {
    return Published.map().getGroupFirstRep().getElement();
  }

  private static Stream<String> codes(List<ConceptDefinitionComponent> level) {
    return level.stream()
        .flatMap(it -> Stream.concat(Stream.of(it.getCode()), codes(it.getConcept())));
  }
}
