package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the corpus against the real server, by every path that could break the rule. */
class EveryCaseOverHttpTest {

  private final Theatre theatre = Theatre.open();

  @TestFactory
  Stream<DynamicContainer> comesOutAsItsNameSays() {
    return theatre.corpus().files().stream()
        .filter(NotOverHttp::mayCome)
        .collect(Collectors.groupingBy(CaseFile::rule, LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(rule -> DynamicContainer.dynamicContainer(rule.getKey(), tests(rule.getValue())));
  }

  private Stream<DynamicTest> tests(List<CaseFile> filesOfARule) {
    theatre.callers().signOff();
    return filesOfARule.stream().flatMap(this::tests);
  }

  private Stream<DynamicTest> tests(CaseFile file) {
    return waysOf(file).stream()
        .map(way -> DynamicTest.dynamicTest(file.name() + " by " + way, () -> play(file, way)));
  }

  /** What breaks a rule is tried by every way; what keeps it, by one way in turn. */
  private List<Way> waysOf(CaseFile file) {
    var ways = theatre.corpus().waysOf(file);
    var turn = theatre.corpus().files().indexOf(file) % ways.size();
    return file.outcome() == Outcome.ACCEPTED ? List.of(ways.get(turn)) : ways;
  }

  private void play(CaseFile file, Way way) {
    theatre.callers().register(file.institution());
    theatre.play(theatre.corpus().attempt(file, way), this::replay);
  }

  private void replay(Attempt attempt) {
    var traces = theatre.stage().traces();
    var answer = answer(attempt);
    new Verdict(attempt, answer).check();
    if (answer.status() >= 400) {
      assertThat(theatre.stage().traces()).as("nothing is stored").isEqualTo(traces);
    }
  }

  private Answer answer(Attempt attempt) {
    if (!NotOverHttp.beyondUsualScopes(attempt)) {
      return theatre.callers().usual(attempt);
    }
    var usual = theatre.callers().usual(attempt);
    assertThat(usual.status()).as("%s %s", attempt.way(), usual).isEqualTo(403);
    return theatre.callers().wide(attempt);
  }
}
