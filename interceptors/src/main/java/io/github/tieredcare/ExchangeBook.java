package io.github.tieredcare;

import io.github.tieredcare.referral.Emergency;
import io.github.tieredcare.referral.handling.HandlingRules;
import io.github.tieredcare.referral.placement.PlacementRules;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.RuleBook;
import io.github.tieredcare.rule.Stamp;
import io.github.tieredcare.shape.RecordClaimsItsProfile;
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
    List<Rule<?>> rules =
        Stream.of(PlacementRules.all(), HandlingRules.rules())
            .<Rule<?>>flatMap(List::stream)
            .toList();
    List<Stamp<?>> stamps =
        Stream.of(List.of(new RecordClaimsItsProfile()), HandlingRules.stamps())
            .<Stamp<?>>flatMap(List::stream)
            .toList();
    return new RuleBook(rules, stamps, HandlingRules.consequences(), new Emergency());
  }
}
