package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.event.Topic;
import io.github.tieredcare.event.Traits;
import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.guide.event.EventParts;
import io.github.tieredcare.guide.event.TopicTable;
import io.github.tieredcare.rule.Rule;
import io.github.tieredcare.subscription.SubscriptionRules;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page on events says what the exchange tells of. */
class EventsPageTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Pages PAGES = new Pages(new Site(FHIR).files());
  private static final Document PAGE = PAGES.page("events.html");

  @Test
  void noAnchorStandsTwice() {
    assertThat(Pages.values(PAGE, "id")).doesNotHaveDuplicates();
  }

  @Test
  void everyTopicIsToldWithItsFocusAndFiltersInBothLanguages() {
    for (Topic topic : Topic.values()) {
      assertThat(text(TopicTable.anchor(topic)))
          .contains(topic.code(), topic.focus().getSimpleName())
          .contains(Traits.parameters(topic.focus().getSimpleName()))
          .matches("(?s).*\\p{IsHan}.*[A-Za-z].*");
    }
  }

  @Test
  void everyRuleOnSubscriptionsIsLinked() {
    assertThat(Pages.values(PAGE, "href"))
        .containsAll(
            SubscriptionRules.all().stream()
                .map(Rule::name)
                .map(name -> "rules.html#" + name)
                .toList());
  }

  @Test
  void everyRecordedAnswerIsShown() {
    for (String name : EventParts.ANSWERS) {
      var recorded = RecordedAnswer.named(name);
      assertThat(text("answer-" + name))
          .contains(recorded.title().split(" ")[0], "HTTP " + recorded.status())
          .contains(recorded.request(), recorded.answer());
      assertThat(recorded.title()).matches("(?s).*\\p{IsHan}.* [\\p{ASCII}]+");
    }
  }

  @Test
  void navigationAndStartPageLeadHere() {
    assertThat(
            Pages.values(PAGES.page("index.html"), "href").stream().filter("events.html"::equals))
        .hasSize(2);
  }

  @Test
  void everySectionIsInTheContents() {
    var sections =
        Pages.elements(PAGE)
            .filter(element -> element.getTagName().equals("section"))
            .map(element -> "#" + element.getAttribute("id"))
            .toList();
    assertThat(sections).isNotEmpty();
    assertThat(Pages.values(PAGE, "href")).containsAll(sections);
  }

  private static String text(String id) {
    return Pages.elements(PAGE)
        .filter(element -> element.getAttribute("id").equals(id))
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + id));
  }
}
