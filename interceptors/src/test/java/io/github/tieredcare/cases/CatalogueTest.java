package io.github.tieredcare.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules written, rules listed and rules with cases are the same rules. */
class CatalogueTest {
  private static final Map<String, List<CaseFile>> CASES =
      new Cases(Replay.FHIR).all().stream().collect(Collectors.groupingBy(CaseFile::rule));

  @Test
  void everythingWrittenIsInTheBookOnce() {
    assertThat(Catalogue.listed())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(Catalogue.written());
  }

  @Test
  void everythingInTheBookHasCases() {
    assertThat(CASES.keySet()).containsExactlyInAnyOrderElementsOf(Catalogue.listed().toList());
  }

  @TestFactory
  Stream<DynamicTest> everyRuleShowsBothSides() {
    return eachRule(
        rule -> {
          var faulty = rule.severity() == Severity.WARN ? Outcome.WARNED : Outcome.REFUSED;
          assertThat(CASES.get(rule.name()))
              .extracting(CaseFile::outcome)
              .contains(Outcome.ACCEPTED, faulty);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyRuleSpeaksBothLanguages() {
    return eachRule(
        rule -> {
          var text = rule.text();
          assertThat(List.of(text.zh(), text.remedyZh())).allMatch(CatalogueTest::chinese);
          assertThat(List.of(text.en(), text.remedyEn()))
              .allMatch(it -> !it.isBlank() && !chinese(it));
        });
  }

  @TestFactory
  Stream<DynamicTest> everyCaseIsEntitledInBothLanguages() {
    return CASES.values().stream()
        .flatMap(List::stream)
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.rule() + "/" + file.name(),
                    () ->
                        assertThat(file.title())
                            .matches(CatalogueTest::chinese)
                            .matches("(?s).*[A-Za-z]{2}.*")));
  }

  @Test
  void noTwoRulesSayTheSame() {
    assertThat(Replay.BOOK.rules()).extracting(rule -> rule.text().zh()).doesNotHaveDuplicates();
    assertThat(Replay.BOOK.rules()).extracting(rule -> rule.text().en()).doesNotHaveDuplicates();
  }

  private static Stream<DynamicTest> eachRule(java.util.function.Consumer<Rule<?>> check) {
    return Replay.BOOK.rules().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.name(), () -> check.accept(rule)));
  }

  private static boolean chinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
