package io.github.tieredcare.referral;

import static io.github.tieredcare.referral.Handled.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.RuleBook;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From each state to each, by each party, with and without a new owner: the table decides. */
class StepTableTest {

  private static final RuleBook BOOK = ExchangeBook.open();

  private static final Set<ReferralStep> ASSIGNING =
      Set.of(ReferralStep.FORWARD, ReferralStep.REROUTE);

  private static final Map<String, Set<Party>> CALLERS =
      Map.of(
          "community-centre", Set.of(Party.SENDER),
          "city-referral-centre", Set.of(Party.CENTRE),
          "city-hospital", Set.of(Party.RECEIVER),
          "county-hospital", Set.of(),
          "exchange", Set.of(Party.EXCHANGE));

  @TestFactory
  Stream<DynamicTest> allowsExactlyTheStepsOfTheTable() {
    return Arrays.stream(ReferralState.values())
        .flatMap(from -> owners(from).map(owner -> new Attempt(from, owner, null, null, false)))
        .flatMap(attempt -> Arrays.stream(ReferralState.values()).map(attempt::to))
        .flatMap(attempt -> CALLERS.keySet().stream().map(attempt::by))
        .flatMap(attempt -> Stream.of(attempt, attempt.reassigning()))
        .map(attempt -> DynamicTest.dynamicTest(attempt.toString(), () -> check(attempt)));
  }

  @Test
  void nothingLeadsOutOfAnEndExceptToRateIt() {
    assertThat(ReferralStep.values())
        .filteredOn(step -> step.from().closed())
        .containsExactly(ReferralStep.RATE);
  }

  @Test
  void onlyWhatWasAcceptedExpiresOrIsMissed() {
    assertThat(ReferralStep.values())
        .filteredOn(step -> step.to() == ReferralState.FAILED)
        .containsExactlyInAnyOrder(ReferralStep.EXPIRE, ReferralStep.REPORT_NO_SHOW)
        .allMatch(step -> step.from() == ReferralState.ACCEPTED);
  }

  @Test
  void everyStateIsReached() {
    assertThat(ReferralStep.values()).extracting(ReferralStep::to).contains(ReferralState.values());
  }

  /** Who has the referral in a state; on hold, whoever asked still has it. */
  private static Stream<String> owners(ReferralState from) {
    return switch (from) {
      case REQUESTED -> Stream.of("city-referral-centre");
      case ON_HOLD -> Stream.of("city-referral-centre", "city-hospital");
      default -> Stream.of("city-hospital");
    };
  }

  private static void check(Attempt attempt) {
    var findings = judge(attempt);
    assertThat(findings.refuses()).as(findings.refusals().toString()).isEqualTo(!allowed(attempt));
  }

  private static boolean allowed(Attempt attempt) {
    Optional<ReferralStep> step =
        ReferralStep.taken(attempt.from(), attempt.to(), CALLERS.get(attempt.caller()));
    if (attempt.caller().equals("exchange")) {
      return step.isPresent() || attempt.from() == attempt.to();
    }
    return step.filter(taken -> ASSIGNING.contains(taken) == attempt.reassigns())
        .filter(taken -> answersWhoAsked(taken, attempt.owner()))
        .isPresent();
  }

  private static boolean answersWhoAsked(ReferralStep step, String owner) {
    return switch (step) {
      case RESUBMIT -> owner.equals("city-referral-centre");
      case ANSWER -> owner.equals("city-hospital");
      default -> true;
    };
  }

  private static Findings<Resource> judge(Attempt attempt) {
    var records =
        Handled.world(
            Handled.request(attempt.from(), "routine"), StepPapers.visit(), StepPapers.feedback());
    Resource before = attempt.before();
    Resource after = attempt.after();
    var change =
        new Change<>(
            before,
            after,
            Handled.caller(attempt.caller()),
            MONDAY,
            StandardPolicy.policies().standard());
    BOOK.stamp(change, records);
    return BOOK.judge(change, records);
  }
}
