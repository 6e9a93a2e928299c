package io.github.tieredcare.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that looks at other records names the key on which its writers wait for each other. */
class GuardsTest {

  @ParameterizedTest
  @CsvSource({
    "resident-has-one-signing/refused-second-at-the-same-time, signing/Patient/patient-li-na",
    "member-belongs-to-one-tight-group/refused-two-at-a-time, tight-group/Organization/district-hospital",
    "no-institution-leads-its-own-lead/refused-member-leads-its-lead, leads/city-group",
    "alliance-has-one-lead-and-members/refused-second-lead, alliance/Organization/heart-alliance"
  })
  void writersThatCouldBreakTheRuleTogetherWait(String file, String key) {
    assertThat(new Replay(named(file)).guards()).contains(key);
  }

  private static CaseFile named(String path) {
    return new Cases(Replay.FHIR)
        .all().stream()
            .filter(file -> path.equals(file.rule() + "/" + file.name()))
            .findFirst()
            .orElseThrow();
  }
}
