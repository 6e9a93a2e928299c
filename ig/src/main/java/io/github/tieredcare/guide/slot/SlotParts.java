package io.github.tieredcare.guide.slot;

import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.guide.access.AnswerEntry;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.guide.rule.RuleLines;
import io.github.tieredcare.slot.booking.BookingRules;
import io.github.tieredcare.slot.publication.PublicationRules;
import io.github.tieredcare.slot.withdrawal.WithdrawalRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * What is printed into the page on slots.
 *
 * @param pools the code system of pools
 */
public record SlotParts(CodeSystem pools) {

  /** The answers that the page shows, in their order. */
  public static final List<String> ANSWERS =
      List.of(
          "publish",
          "publish-too-few",
          "free-slots",
          "slot-search-too-wide",
          "book",
          "book-taken",
          "hold",
          "withdraw");

  /** Every part by its name. */
  public Map<String, Markup> parts() {
    Map<String, Markup> parts = new HashMap<>();
    parts.put("publication-rules", new RuleLines(PublicationRules.all()).table());
    parts.put("booking-rules", new RuleLines(BookingRules.all()).table());
    parts.put("withdrawal-rules", new RuleLines(WithdrawalRules.all()).table());
    parts.put("slot-status", new StatusTable(pools).table());
    ANSWERS.forEach(
        name -> parts.put("answer-" + name, new AnswerEntry(RecordedAnswer.named(name)).folded()));
    return parts;
  }
}
