package io.github.tieredcare.guide.event;

import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.guide.access.AnswerEntry;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.guide.rule.RuleLines;
import io.github.tieredcare.subscription.SubscriptionRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * What is printed into the page on events.
 *
 * @param topics the code system of topics
 */
public record EventParts(CodeSystem topics) {

  /** The answers that the page shows, in their order. */
  public static final List<String> ANSWERS =
      List.of("subscribe", "topic-unknown", "events", "subscription-status");

  /** What an endpoint was sent. */
  public static final String NOTIFICATION = "notification";

  /** Every part by its name. */
  public Map<String, Markup> parts() {
    Map<String, Markup> parts = new HashMap<>();
    parts.put("topics", new TopicTable(topics).table());
    parts.put("topic-address", TopicTable.address());
    parts.put("subscription-rules", new RuleLines(SubscriptionRules.all()).table());
    Stream.of(EventNumber.values())
        .forEach(it -> parts.put(it.part(), Markup.text(String.valueOf(it.number()))));
    ANSWERS.forEach(
        name -> parts.put("answer-" + name, new AnswerEntry(RecordedAnswer.named(name)).folded()));
    parts.put(
        "answer-" + NOTIFICATION,
        new NotificationEntry(RecordedAnswer.named(NOTIFICATION)).folded());
    return parts;
  }
}
