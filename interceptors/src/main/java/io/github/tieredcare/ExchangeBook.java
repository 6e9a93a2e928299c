package io.github.tieredcare;

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
    return new RuleBook(List.of(), List.of(), List.of(), (record, records) -> false);
  }
}
