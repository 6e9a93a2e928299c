package io.github.tieredcare;

import io.github.tieredcare.referral.placement.PlacementRules;
import io.github.tieredcare.referral.placement.ReferralEmergencies;
import io.github.tieredcare.rule.RuleBook;
import java.util.List;

/**
 * The book of the exchange: every rule, stamp and consequence, in the order in which they are
 * asked.
 */
public final class ExchangeBook {

  private ExchangeBook() {}

  /** Opens the book. */
  public static RuleBook open() {
    return new RuleBook(PlacementRules.all(), List.of(), List.of(), new ReferralEmergencies());
  }
}
