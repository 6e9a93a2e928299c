package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.guide.rule.Hearing;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the guide prints as the answer to a case is what its name promises. */
class AnswersTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Hearing HEARING =
      new Hearing(ExchangeBook.open(), StandardPolicy.alone(FHIR), FHIR);

  @TestFactory
  Stream<DynamicTest> aFaultyCaseIsAnsweredByItsRule() {
    return new Cases(FHIR)
        .all().stream()
            .filter(file -> file.outcome() != Outcome.ACCEPTED)
            .map(
                file ->
                    DynamicTest.dynamicTest(file.rule() + "/" + file.name(), () -> check(file)));
  }

  private static void check(CaseFile file) {
    var severity = file.outcome() == Outcome.REFUSED ? IssueSeverity.ERROR : IssueSeverity.WARNING;
    assertThat(HEARING.answer(file).getIssue())
        .filteredOn(issue -> issue.getSeverity() == severity)
        .anySatisfy(
            issue -> {
              assertThat(issue.getDetails().getCodingFirstRep().getCode()).isEqualTo(file.rule());
              assertThat(issue.getExpression().get(0).getValue())
                  .isEqualTo(file.element().orElseThrow());
            });
  }
}
