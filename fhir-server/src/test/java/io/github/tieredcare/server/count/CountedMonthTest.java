package io.github.tieredcare.server.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.time.YearMonth;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month is four digits and two; what else Java reads as one, the database may not. */
class CountedMonthTest {

  @Test
  void isReadAsWritten() {
    assertThat(CountsOperation.parse(new StringType("2026-11"))).isEqualTo(YearMonth.of(2026, 11));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "november", "2026-13", "2026-00", "+999999999-12", "-2026-11"})
  void isRefusedInTheFormOfEveryError(String month) {
    assertThatThrownBy(() -> CountsOperation.parse(new StringType(month)))
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refused -> {
              var issue = ((OperationOutcome) refused.getOperationOutcome()).getIssueFirstRep();
              assertThat(refused.getStatusCode()).isEqualTo(400);
              assertThat(issue.getDetails().getCodingFirstRep().getCode())
                  .isEqualTo("not-understood");
              assertThat(issue.getDiagnostics()).contains("yyyy-MM");
            });
  }
}
