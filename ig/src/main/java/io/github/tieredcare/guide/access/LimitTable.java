package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The limits with the numbers that ship, and what is answered beyond them.
 *
 * @param settings the server's settings
 * @param codes the codes of the door
 */
public record LimitTable(Settings settings, DoorCodes codes) {

  /** The table, a row for each limit. */
  public Element table() {
    return Tables.wide(
        "limits",
        Stream.of("上限 Limit", "数值 Number", "超出时 Beyond it"),
        Arrays.stream(Limit.values()).map(this::line));
  }

  private Element line(Limit limit) {
    return row(
        "td",
        Stream.of(
            limit.words().in("div"),
            code(settings.value(limit.setting())),
            limit.code().isEmpty() ? Markup.text("") : codes.named(limit.code())));
  }
}
