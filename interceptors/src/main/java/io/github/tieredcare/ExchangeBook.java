package io.github.tieredcare;

import io.github.tieredcare.directory.DirectoryRules;
import io.github.tieredcare.person.PersonRules;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.rule.RuleBook;
import io.github.tieredcare.signing.SigningRules;
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
    return new RuleBook(rules(), List.of(), List.of(), (record, records) -> false);
  }

  private static List<Rule<?>> rules() {
    return Stream.of(DirectoryRules.all(), PersonRules.all(), SigningRules.all())
        .flatMap(List::stream)
        .toList();
  }
}
