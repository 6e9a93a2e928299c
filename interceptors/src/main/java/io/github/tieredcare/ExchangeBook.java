package io.github.tieredcare;

import io.github.tieredcare.access.consent.ConsentRules;
import io.github.tieredcare.access.emergency.EmergencyAccessIsToldToThePatient;
import io.github.tieredcare.access.emergency.EmergencyRules;
import io.github.tieredcare.access.label.SensitiveRecordIsLabelled;
import io.github.tieredcare.access.visit.VisitRules;
import io.github.tieredcare.authorship.AuthorshipRules;
import io.github.tieredcare.authorship.RecordNamesItsAuthor;
import io.github.tieredcare.directory.DirectoryRules;
import io.github.tieredcare.image.ImageRules;
import io.github.tieredcare.mandate.MandateRules;
import io.github.tieredcare.person.PersonRules;
import io.github.tieredcare.policy.PolicyRules;
import io.github.tieredcare.referral.Emergency;
import io.github.tieredcare.referral.handling.HandlingRules;
import io.github.tieredcare.referral.placement.PlacementRules;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.RuleBook;
import io.github.tieredcare.rule.Stamp;
import io.github.tieredcare.shape.RecordClaimsItsProfile;
import io.github.tieredcare.signing.SigningRules;
import io.github.tieredcare.slot.booking.BookingRules;
import io.github.tieredcare.slot.booking.BookingTellsWhoComes;
import io.github.tieredcare.slot.publication.PublicationRules;
import io.github.tieredcare.slot.withdrawal.WithdrawalRules;
import io.github.tieredcare.subscription.SubscriptionRules;
import java.util.List;
import java.util.stream.Stream;

/**
 * The book of the exchange: every rule, stamp and consequence, in the order in which they are
 * asked.
 */
public final class ExchangeBook {

  private ExchangeBook() {}

  /** Opens the book. */
  public static RuleBook open() {
    return new RuleBook(rules(), stamps(), consequences(), new Emergency());
  }

  private static List<Rule<?>> rules() {
    return Stream.of(
            DirectoryRules.all(),
            PolicyRules.all(),
            PersonRules.all(),
            SigningRules.all(),
            AuthorshipRules.all(),
            ImageRules.all(),
            MandateRules.all(),
            ConsentRules.all(),
            VisitRules.all(),
            EmergencyRules.all(),
            SubscriptionRules.all(),
            PublicationRules.all(),
            BookingRules.all(),
            WithdrawalRules.all(),
            PlacementRules.all(),
            HandlingRules.rules())
        .<Rule<?>>flatMap(List::stream)
        .toList();
  }

  private static List<Stamp<?>> stamps() {
    return Stream.of(
            List.of(
                new RecordClaimsItsProfile(),
                new RecordNamesItsAuthor(),
                new SensitiveRecordIsLabelled(),
                new BookingTellsWhoComes()),
            HandlingRules.stamps())
        .<Stamp<?>>flatMap(List::stream)
        .toList();
  }

  private static List<Consequence<?>> consequences() {
    return Stream.of(
            HandlingRules.consequences(),
            WithdrawalRules.consequences(),
            List.<Consequence<?>>of(new EmergencyAccessIsToldToThePatient()))
        .<Consequence<?>>flatMap(List::stream)
        .toList();
  }
}
