package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.RunningExchange;
import java.time.Instant;
import java.util.Map;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.junit.jupiter.api.Test;

/**
 * A policy that the authority writes, a new version beside the old one, judges from its day on, in
 * China's time, without a restart.
 */
class PolicyTakesEffectTest {

  private static final String RULE = "patient-agrees-to-the-referral";
  private static final String EVE = "2026-11-16T23:59:30+08:00";
  private static final String DAY = "2026-11-17T00:00:30+08:00";

  private final Theatre theatre = Theatre.open();

  @Test
  void refusesUntilMidnight() {
    assertThat(placed("refused-without-consent", EVE).status()).isEqualTo(422);
  }

  @Test
  void warnsFromMidnightOn() {
    var answer = placed("refused-without-consent", DAY);

    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
    assertThat(answer.issues(IssueSeverity.WARNING))
        .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
        .containsExactly(RULE);
  }

  @Test
  void taskTellsThePolicyOfItsDay() {
    assertThat(decidedUnder("accepted-with-consent", EVE)).endsWith("city-policy|1");
    assertThat(decidedUnder("accepted-with-consent", DAY)).endsWith("city-policy|2");
  }

  private Answer placed(String name, String at) {
    var answer = new Answer[1];
    play(name, at, it -> answer[0] = it);
    return answer[0];
  }

  private String decidedUnder(String name, String at) {
    var policy = new String[1];
    play(
        name,
        at,
        answer ->
            policy[0] =
                OpenedTasks.of(answer)
                    .get(0)
                    .getExtensionByUrl(TcExtension.DECIDED_UNDER)
                    .getExtensionByUrl(TcExtension.POLICY)
                    .getValue()
                    .primitiveValue());
    return policy[0];
  }

  private void play(String name, String at, java.util.function.Consumer<Answer> check) {
    theatre.play(
        theatre.corpus().attempt(RULE + "/" + name, Way.POST_IN_A_BUNDLE),
        attempt -> {
          var first = CityPolicy.first();
          var second = CityPolicy.warning(RULE, "2026-11-17");
          var policies = Map.of(enacted(first), first, enacted(second), second);
          RunningExchange.get().clock().set(Instant.parse(at));
          check.accept(theatre.callers().usual(attempt));
          policies.forEach((id, policy) -> put(id, CityPolicy.withdrawn(id, policy)));
        });
  }

  private IdType enacted(Library policy) {
    var answer = theatre.callers().post("health-commission", "Library", policy);
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(201);
    return answer.stored().findFirst().orElseThrow().toUnqualifiedVersionless();
  }

  private void put(IdType policy, Library version) {
    var answer = theatre.callers().put("health-commission", policy.getValue(), version);
    assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
  }
}
