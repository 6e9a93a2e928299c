package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.rule.Unjudged;
import java.util.List;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/** A policy that was stored before its terms were checked says so, and can be mended. */
class UnreadablePolicyIsMendedTest {

  private static final String CASE = "patient-agrees-to-the-referral/accepted-with-consent";
  private static final IdType POLICY = new IdType("Library/policy-of-old");

  private final Theatre theatre = Theatre.open();

  @Test
  void writesAreToldWhatIsWrongUntilTheAuthorityMendsIt() {
    theatre.play(
        theatre.corpus().attempt(CASE, Way.POST_IN_A_BUNDLE),
        attempt -> {
          new Unjudged().store(List.of(CityPolicy.unreadable(POLICY)));
          try {
            tellsTheTerm(theatre.callers().usual(attempt));
          } finally {
            put(CityPolicy.mended(POLICY));
          }
          var placed = theatre.callers().usual(attempt);
          assertThat(placed.status()).as(placed.http().body()).isEqualTo(200);
          put(CityPolicy.withdrawn(POLICY, CityPolicy.mended(POLICY)));
        });
  }

  private static void tellsTheTerm(Answer refused) {
    assertThat(refused.status()).as(refused.http().body()).isEqualTo(422);
    var issue = refused.issues(IssueSeverity.ERROR).get(0);
    assertThat(issue.getDetails().getCodingFirstRep().getCode())
        .isEqualTo("policy-terms-are-readable");
    assertThat(issue.getDiagnostics()).contains("judges-what-was-begun", "authority");
    assertThat(issue.getDetails().getText()).contains("judges-what-was-begun", "主管部门");
  }

  private void put(Library version) {
    var answer = theatre.callers().put("health-commission", POLICY.getValue(), version);
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
  }
}
