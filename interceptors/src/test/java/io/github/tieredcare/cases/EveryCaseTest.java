package io.github.tieredcare.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Replays the corpus: every case comes out as its file name says. */
class EveryCaseTest {

  @TestFactory
  Stream<DynamicTest> comesOutAsItsNameSays() {
    return new Cases(Replay.FHIR)
        .all().stream()
            .map(
                file ->
                    DynamicTest.dynamicTest(file.rule() + "/" + file.name(), () -> check(file)));
  }

  private static void check(CaseFile file) {
    var replay = new Replay(file);
    check(file, replay.judgedBeforeItIsStored());
    check(file, replay.judgedOnceItIsStored());
    if (!file.writes().isEmpty()) {
      checkWritten(file, replay);
    }
  }

  private static void checkWritten(CaseFile file, Replay replay) {
    if (stamps(file)) {
      var stamped = replay.stamped();
      var expected = file.writes().get(0);
      if (!expected.hasMeta()) {
        stamped.setMeta(null);
      }
      assertThat(stamped.equalsDeep(expected)).as(json(stamped)).isTrue();
    } else {
      var written = replay.writes();
      assertThat(file.writes())
          .as("among %s", written.stream().map(EveryCaseTest::json).toList())
          .allMatch(record -> new Stated(record).isAmong(written));
    }
  }

  private static void check(CaseFile file, Findings<Resource> findings) {
    var refusing = by(Severity.REFUSE, findings).map(Refusal::rule).toList();
    var own = findings.refusals().stream().filter(it -> it.rule().equals(file.rule())).toList();
    if (file.outcome() == Outcome.REFUSED) {
      assertThat(refusing).containsExactly(file.rule());
    } else {
      assertThat(refusing).isEmpty();
    }
    if (file.outcome() == Outcome.ACCEPTED) {
      assertThat(own).isEmpty();
    } else {
      assertThat(own).extracting(Refusal::element).containsExactly(file.element().orElseThrow());
    }
  }

  private static Stream<Refusal> by(Severity severity, Findings<Resource> findings) {
    return findings.refusals().stream().filter(found -> found.severity() == severity);
  }

  private static boolean stamps(CaseFile file) {
    return Replay.BOOK.stamps().stream()
        .anyMatch(stamp -> Catalogue.nameOf(stamp.getClass()).equals(file.rule()));
  }

  private static String json(Resource record) {
    return Replay.FHIR.newJsonParser().encodeResourceToString(record);
  }
}
