package io.github.tieredcare.guide.referral;

import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.referral.ReferralStep;

/** The strokes of which the diagram is drawn, in SVG. */
final class Pen {

  private Pen() {}

  static Element arrow() {
    return element("defs")
        .add(
            element("marker")
                .with("id", "arrow")
                .with("viewBox", "0 0 10 10")
                .with("refX", 9)
                .with("refY", 5)
                .with("markerWidth", 7)
                .with("markerHeight", 7)
                .with("orient", "auto")
                .add(element("path").styled("head").with("d", "M0,1L9,5L0,9z")));
  }

  static Element stroke(Box.Point from, Box.Point to) {
    return element("path")
        .styled("line")
        .with("d", "M" + pair(from) + "L" + pair(to))
        .with("marker-end", "url(#arrow)");
  }

  private static String pair(Box.Point point) {
    return Math.round(point.x()) + "," + Math.round(point.y());
  }

  static Element number(ReferralStep step, double x, double y) {
    var at = pair(new Box.Point(x, y));
    return element("a")
        .styled("number " + StepTable.style(step.party()))
        .with("href", "#" + StepTable.anchor(step))
        .add(
            element("title").text(step.title()),
            element("g")
                .with("transform", "translate(" + at + ")")
                .add(
                    element("circle").with("r", 10),
                    words(0, 4, "numeral", StepTable.numeral(step))));
  }

  static Element words(int x, int y, String style, String words) {
    return element("text").styled(style).with("x", x).with("y", y).text(words);
  }
}
