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
  private static final int CHIP = 29;
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
        .with("viewBox", "0 0 1004 " + bottom())
        .with("role", "group")
        .with("aria-label", "转诊状态图 States of a referral")
        .add(Pen.arrow())
        .add(steps().filter(StateDiagram::drawnAsLine).map(StateDiagram::line))
        .add(BOXES.keySet().stream().map(this::box))
        .add(BOXES.keySet().stream().flatMap(StateDiagram::chips));
  }

  private Element box(ReferralState state) {
    var box = BOXES.get(state);
    return element("g")
        .styled(state.closed() ? "state closed" : "state")
        .with("transform", "translate(" + box.x() + "," + box.y() + ")")
        .add(
            element("rect").with("width", Box.WIDTH).with("height", Box.HEIGHT).with("rx", 8),
            Pen.words(Box.WIDTH / 2, 23, "name", names.of(state).zh()),
            Pen.words(Box.WIDTH / 2, 42, "status", state.task().toCode()));
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
    return element("g").add(Pen.stroke(leaves, enters), Pen.number(step, middle.x(), middle.y()));
  }

  private static int bottom() {
    int most = BOXES.keySet().stream().mapToInt(state -> stepsAtBox(state).size()).max().orElse(0);
    return BOXES.get(WAY.get(0)).y() + Box.HEIGHT + 20 + most * CHIP;
  }

  private static List<ReferralStep> stepsAtBox(ReferralState state) {
    return steps().filter(step -> step.from() == state).filter(step -> !drawnAsLine(step)).toList();
  }

  private static Stream<Element> chips(ReferralState state) {
    var box = BOXES.get(state);
    boolean beside = state == ReferralState.ON_HOLD;
    int x = beside ? box.x() + Box.WIDTH + 18 : box.x();
    int y = beside ? box.y() + 13 : box.y() + Box.HEIGHT + 24;
    var own = stepsAtBox(state);
    return IntStream.range(0, own.size()).mapToObj(at -> chip(own.get(at), x, y + at * CHIP));
  }

  private static Element chip(ReferralStep step, int x, int y) {
    var words =
        step.from() == step.to()
            ? "↻ " + Bilingual.of(step.title()).zh()
            : "→ " + step.to().task().toCode();
    return element("g")
        .styled("chip")
        .add(Pen.number(step, x + 10, y), Pen.words(x + 26, y + 5, "exit", words));
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
