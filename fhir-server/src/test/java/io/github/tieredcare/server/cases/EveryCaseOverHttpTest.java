package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the corpus against the real server, by every path that could break the rule. */
class EveryCaseOverHttpTest {

  private final Theatre theatre = Theatre.open();

  @TestFactory
  Stream<DynamicTest> comesOutAsItsNameSays() {
    return theatre.corpus().files().stream().filter(NotOverHttp::mayCome).flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(CaseFile file) {
    return theatre.corpus().waysOf(file).stream()
        .map(
            way ->
                DynamicTest.dynamicTest(
                    file.rule() + "/" + file.name() + " by " + way, () -> play(file, way)));
  }

  private void play(CaseFile file, Way way) {
    theatre.callers().register(file.institution());
    theatre.play(theatre.corpus().attempt(file, way), this::replay);
  }

  private void replay(Attempt attempt) {
    var traces = theatre.stage().traces();
    var answer = answer(attempt);
    new Verdict(attempt, answer).check();
    if (attempt.file().outcome() == Outcome.REFUSED) {
      assertThat(theatre.stage().traces()).as("nothing is stored").isEqualTo(traces);
    }
  }

  private Answer answer(Attempt attempt) {
    if (!NotOverHttp.beyondUsualScopes(attempt)) {
      return theatre.callers().usual(attempt);
    }
    assertThat(theatre.callers().usual(attempt).status()).isEqualTo(403);
    return theatre.callers().wide(attempt);
  }
}
