package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.server.exceptions.InternalErrorException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.NotModifiedException;
import ca.uhn.fhir.rest.server.exceptions.ResourceGoneException;
import ca.uhn.fhir.rest.server.exceptions.ResourceVersionConflictException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;

/** What a failure inside the server becomes outside it. */
class TranslationTest {

  private static final String INSIDE =
      "could not execute statement [ERROR: duplicate key value violates unique constraint"
          + " \"idx_x\" Detail: Key (url)=(Patient?identifier=340202198803129982)] SQL [insert]";

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new DataIntegrityViolationException(INSIDE), 409),
        Arguments.of(new CannotAcquireLockException(INSIDE), 409),
        Arguments.of(new ResourceVersionConflictException("HAPI-0550: " + INSIDE), 409),
        Arguments.of(new ResourceVersionConflictException("HAPI-0989: Trying to update"), 412),
        Arguments.of(new ResourceVersionConflictException("HAPI-0550: HAPI-0515: Unable"), 409),
        Arguments.of(new IllegalStateException(new SQLException(INSIDE, "40P01")), 409),
        Arguments.of(new IllegalStateException(new SQLException(INSIDE, "40001")), 409),
        Arguments.of(new IllegalStateException(new SQLException(INSIDE, "22001")), 400),
        Arguments.of(new IllegalStateException(new SQLException(INSIDE, "57014")), 503),
        Arguments.of(new IllegalStateException(new SQLTransientConnectionException(INSIDE)), 503),
        Arguments.of(new InvalidRequestException("HAPI-0001: " + INSIDE), 400),
        Arguments.of(new ResourceGoneException("HAPI-0002: " + INSIDE), 410),
        Arguments.of(new InternalErrorException("HAPI-0003: " + INSIDE), 500),
        Arguments.of(new NullPointerException(INSIDE), 500));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void tellsNothingOfTheInside(Throwable failure, int status) {
    var answer = ErrorAnswers.to(failure, false);
    var issue = ((OperationOutcome) answer.getOperationOutcome()).getIssueFirstRep();

    assertThat(answer.getStatusCode()).isEqualTo(status);
    assertThat(issue.getDetails().getText()).containsPattern("\\p{IsHan}");
    assertThat(issue.getDiagnostics()).isNotBlank();
    OneShape.clean(issue.getDetails().getText() + issue.getDiagnostics() + answer.getMessage());
  }

  @Test
  void ofALostRaceUnderIfMatchIsAStaleVersion() {
    var lost = new ResourceVersionConflictException("HAPI-0550: HAPI-0826: lost");

    assertThat(ErrorAnswers.to(lost, true).getStatusCode()).isEqualTo(412);
  }

  @Test
  void leavesAloneWhatIsNoError() {
    var unchanged = new NotModifiedException("same");

    assertThat(ErrorAnswers.to(unchanged, false)).isSameAs(unchanged);
  }

  @Test
  void numbersAnIncident() {
    var failure = new NullPointerException(INSIDE);
    var outcome = (OperationOutcome) ErrorAnswers.to(failure, false).getOperationOutcome();

    assertThat(outcome.getIssueFirstRep().getDiagnostics()).containsPattern("[0-9a-f-]{36}");
  }

  @Test
  void masksTheNumbersOfPersons() {
    assertThat(Said.of("HAPI-1234: Bad id 34020219880312998X in Patient?identifier=x|y end"))
        .isEqualTo("Bad id … in Patient?… end");
  }
}
