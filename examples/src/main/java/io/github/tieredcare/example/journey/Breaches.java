package io.github.tieredcare.example.journey;

import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.example.client.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Breaks rules, tells what the sender sees, and keeps count. */
final class Breaches {

  /** Rules on records of others, whom a stranger does not even find. */
  static final Set<String> KEPT_FROM_STRANGERS =
      Set.of(
          "acting-person-works-here",
          "authority-decides-which-record-stands",
          "institution-signs-for-itself",
          "known-person-is-not-contradicted",
          "nameless-patient-is-named-where-admitted",
          "number-is-changed-by-who-gave-it",
          "record-is-changed-by-its-author");

  private static final List<String> NOT_FOUND = List.of("not-found");

  private final Story story;
  private final Set<String> broken = new TreeSet<>();
  private final List<String> surprises = new ArrayList<>();

  Breaches(Story story) {
    this.story = story;
  }

  /** Sends what has to be refused by these rules, and perhaps by others too. */
  void refused(String title, Set<String> rules, Runnable request) {
    story.step(title, String.join(", ", rules));
    try {
      request.run();
      surprise(title, "2xx");
    } catch (BaseServerResponseException refused) {
      var reasons = Refusal.of(refused);
      tell(refused.getStatusCode(), reasons);
      var found = reasons.stream().map(Refusal::rule).toList();
      if (found.containsAll(rules)) {
        broken.addAll(rules);
      } else if (found.equals(NOT_FOUND) && KEPT_FROM_STRANGERS.containsAll(rules)) {
        story.answer("外部机构看不到该记录 what a stranger may not see is not there");
      } else {
        surprise(title, refused.getStatusCode() + " " + found);
      }
    }
  }

  /** Notes what was accepted, though not without a word. */
  void warned(String title, String rule, boolean told) {
    story.step(title, rule);
    if (told) {
      story.answer("200, warning: %s", rule);
      broken.add(rule);
    } else {
      surprise(title, "no warning");
    }
  }

  Set<String> broken() {
    return broken;
  }

  List<String> surprises() {
    return surprises;
  }

  private void surprise(String title, String answer) {
    story.answer("?? %s", answer);
    surprises.add(title + ": " + answer);
  }

  private void tell(int status, List<Refusal> reasons) {
    for (Refusal reason : reasons) {
      story.answer("%d %s", status, reason.rule());
      story.answer("    @ %s", reason.element());
      story.answer("    %s", reason.chinese());
      story.answer("    %s", reason.english());
    }
  }
}
