package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;

/**
 * A request and its answer as they were taken down, folded.
 *
 * @param recorded what was taken down
 */
public record AnswerEntry(RecordedAnswer recorded) {

  /** The entry; its head tells what is asked and the status of the answer. */
  public Element folded() {
    return element("details")
        .styled("case")
        .with("id", "answer-" + recorded.name())
        .add(summary(), asker())
        .add(text(new Bilingual("请求", "The request"), recorded.request()))
        .add(text(new Bilingual("答复：HTTP " + recorded.status(), "The answer"), recorded.answer()));
  }

  private Element summary() {
    var style = recorded.status() < 400 ? "accepted" : "refused";
    return element("summary")
        .add(
            element("span").styled("outcome " + style).text("HTTP " + recorded.status()),
            Bilingual.of(recorded.title()).in("span"));
  }

  private Element asker() {
    return element("p")
        .styled("circumstances")
        .add(new Bilingual("提交方", "Caller").in("span"), Markup.text(" "), code(recorded.client()));
  }

  private static Markup text(Bilingual heading, String text) {
    return Markup.all(heading.in("h4"), element("pre").with("tabindex", 0).add(code(text)));
  }
}
