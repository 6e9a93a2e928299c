package io.github.tieredcare.guide.referral;

import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.referral.Party;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralStep;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The step table as a drawing: boxes for the way to completion, lines between them, and below each
 * box the steps that end the referral or leave it where it is.
 */
public record StateDiagram(StateNames names) {
  private static final int APART = 212;
  private static final int ASIDE = 12;
  private static final List<ReferralState> WAY =
      List.of(
          ReferralState.REQUESTED,
          ReferralState.RECEIVED,
          ReferralState.ACCEPTED,
          ReferralState.IN_PROGRESS,
          ReferralState.COMPLETED);
  private static final Map<ReferralState, Box> BOXES = boxes();

  /** The drawing and its legend. */
  public Element figure() {
    return element("figure").add(element("div").styled("wide").add(drawing()), legend());
  }

  private static Map<ReferralState, Box> boxes() {
    Map<ReferralState, Box> boxes = new EnumMap<>(ReferralState.class);
    IntStream.range(0, WAY.size())
        .forEach(at -> boxes.put(WAY.get(at), new Box(4 + at * APART, 150)));
    boxes.put(ReferralState.ON_HOLD, new Box(4 + APART / 2, 8));
    return boxes;
  }

  private Element drawing() {
    return element("svg")
        .styled("states")
        .with("xmlns", "http://www.w3.org/2000/svg")
        .with("viewBox", "0 0 1004 360")
        .with("role", "group")
        .with("aria-label", "转诊状态图 States of a referral")
        .add(arrow())
        .add(steps().filter(StateDiagram::drawnAsLine).map(StateDiagram::line))
        .add(BOXES.keySet().stream().map(this::box))
        .add(BOXES.keySet().stream().flatMap(StateDiagram::chips));
  }

  private static Element arrow() {
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

  private Element box(ReferralState state) {
    var box = BOXES.get(state);
    return element("g")
        .styled(state.closed() ? "state closed" : "state")
        .with("transform", "translate(" + box.x() + "," + box.y() + ")")
        .add(
            element("rect").with("width", Box.WIDTH).with("height", Box.HEIGHT).with("rx", 8),
            words(Box.WIDTH / 2, 23, "name", names.of(state).zh()),
            words(Box.WIDTH / 2, 42, "status", state.task().toCode()));
  }

  private static Element line(ReferralStep step) {
    var from = BOXES.get(step.from());
    var to = BOXES.get(step.to());
    int aside = ReferralStep.exists(step.to(), step.from()) ? ASIDE : 0;
    var begin = from.middle(to, aside);
    var end = to.middle(from, -aside);
    var leaves = from.border(begin, end);
    var enters = to.border(end, begin);
    var middle = leaves.towards(enters, 0.46);
    return element("g").add(stroke(leaves, enters), number(step, middle.x(), middle.y()));
  }

  private static Element stroke(Box.Point from, Box.Point to) {
    return element("path")
        .styled("line")
        .with("d", "M" + pair(from) + "L" + pair(to))
        .with("marker-end", "url(#arrow)");
  }

  private static String pair(Box.Point point) {
    return Math.round(point.x()) + "," + Math.round(point.y());
  }

  private static Stream<Element> chips(ReferralState state) {
    var box = BOXES.get(state);
    boolean beside = state == ReferralState.ON_HOLD;
    int x = beside ? box.x() + Box.WIDTH + 18 : box.x();
    int y = beside ? box.y() + 13 : box.y() + Box.HEIGHT + 24;
    var own =
        steps().filter(step -> step.from() == state).filter(step -> !drawnAsLine(step)).toList();
    return IntStream.range(0, own.size()).mapToObj(at -> chip(own.get(at), x, y + at * 29));
  }

  private static Element chip(ReferralStep step, int x, int y) {
    var words =
        step.from() == step.to()
            ? "↻ " + Bilingual.of(step.title()).zh()
            : "→ " + step.to().task().toCode();
    return element("g")
        .styled("chip")
        .add(number(step, x + 10, y), words(x + 26, y + 5, "exit", words));
  }

  private static Element number(ReferralStep step, double x, double y) {
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

  private static Element words(int x, int y, String style, String words) {
    return element("text").styled(style).with("x", x).with("y", y).text(words);
  }

  private static Element legend() {
    return element("figcaption").add(Arrays.stream(Party.values()).map(StateDiagram::legendOf));
  }

  private static Element legendOf(Party party) {
    return element("span")
        .styled("party")
        .add(
            element("span").styled("number " + StepTable.style(party)).text(" "),
            Markup.text(" "),
            Bilingual.of(party.title()).in("span"));
  }

  private static boolean drawnAsLine(ReferralStep step) {
    return step.from() != step.to() && BOXES.containsKey(step.to());
  }

  private static Stream<ReferralStep> steps() {
    return Arrays.stream(ReferralStep.values());
  }
}
