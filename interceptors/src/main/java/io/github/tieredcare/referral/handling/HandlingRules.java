package io.github.tieredcare.referral.handling;

import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.Stamp;
import java.util.List;

/** What is asked, filled in and written while a placed referral is handled, in order. */
public final class HandlingRules {

  private HandlingRules() {}

  public static List<Rule<?>> rules() {
    return List.of(
        new PlacedReferralNamesItsDoctor(),
        new NamedNeedReachesSomebody(),
        new TheExchangeOpensTheTask(),
        new TaskKeepsWhatItIsAbout(),
        new StepFollowsTheTable(),
        new OnlyItsPartyTakesAStep(),
        new StepAddsOnlyItsOwn(),
        new AnswerGoesToWhoAsked(),
        new AssigningNamesAReceiver(),
        new AssignedReceiverStandsInTheCity(),
        new AssignedPatientWaitsInOneQueue(),
        new AssignedReceiverDeclaresTheNeed(),
        new AcceptanceNamesAPlace(),
        new AcknowledgementNamesAPerson(),
        new HoldNamesWhatIsMissing(),
        new RejectionNamesReasonAndAdvice(),
        new CancellationNamesItsReason(),
        new NoShowComesAfterTheAppointedTime(),
        new ArrivalNamesTheVisit(),
        new CompletionCarriesSignedFeedback(),
        new CompletionTellsTheWayBack(),
        new CompletionRatesTheReferral(),
        new RatingRatesTheFeedback(),
        new FeedbackOfACompletedReferralStays());
  }

  public static List<Stamp<?>> stamps() {
    return List.of(new ReferralJoinsItsLadder(), new TaskTellsWhereItStands());
  }

  public static List<Consequence<?>> consequences() {
    return List.of(
        new PlacedReferralOpensItsTask(),
        new AssigningOutOfTheAllianceIsTold(),
        new StepMovesTheRequestAlong(),
        new ArrivalPreparesTheWayBack(),
        new NoShowIsToldToSenderAndFamilyDoctor(),
        new EndedReferralFreesItsPlace(),
        new StepLeavesWordOnTheTask());
  }
}
