package io.github.tieredcare.guide.event;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;

/**
 * A notification as an endpoint was sent it, folded.
 *
 * @param recorded what was taken down
 */
public record NotificationEntry(RecordedAnswer recorded) {

  /** The entry; its head tells what was sent and how the endpoint answered. */
  public Element folded() {
    return element("details")
        .styled("case")
        .with("id", "answer-" + recorded.name())
        .add(
            element("summary")
                .add(
                    element("span").styled("outcome accepted").text("HTTP " + recorded.status()),
                    Bilingual.of(recorded.title()).in("span")),
            told("发送方", "Sender", recorded.client()),
            told("密钥", "Secret", recorded.file().path("secret").asText()),
            new Bilingual("通知", "The notification").in("h4"),
            element("pre").with("tabindex", 0).add(code(recorded.request())));
  }

  private static Element told(String zh, String en, String what) {
    return element("p")
        .styled("circumstances")
        .add(new Bilingual(zh, en).in("span"), Markup.text(" "), code(what));
  }
}
