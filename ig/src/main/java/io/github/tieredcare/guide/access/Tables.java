package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import java.util.stream.Stream;

/** The one form of the page's tables: they scroll by themselves where the page is narrow. */
final class Tables {

  private Tables() {}

  static Element wide(String style, Stream<String> headings, Stream<Element> rows) {
    return element("div")
        .styled("wide")
        .with("tabindex", 0)
        .add(
            element("table")
                .styled(style)
                .add(
                    element("thead").add(row("th", headings.map(Markup::text))),
                    element("tbody").add(rows)));
  }

  /** Codes in a row. */
  static Markup spaced(Stream<String> codes) {
    return Markup.all(codes.map(it -> Markup.all(Element.code(it), Markup.text(" "))));
  }
}
