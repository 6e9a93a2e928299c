package io.github.tieredcare.guide.referral;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.referral.Party;
import io.github.tieredcare.referral.ReferralStep;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Every step of a referral: who takes it, from where, to where. */
public final class StepTable {

  private StepTable() {}

  /** The table, a row for each step. */
  public static Element table() {
    var headings = Stream.of("#", "步骤 Step", "办理方 Party", "从 From", "到 To").map(Markup::text);
    return element("div")
        .styled("wide")
        .add(
            element("table")
                .styled("steps")
                .add(
                    element("thead").add(row("th", headings)),
                    element("tbody")
                        .add(Arrays.stream(ReferralStep.values()).map(StepTable::stepRow))));
  }

  /** Where a step stands in the page. */
  public static String anchor(ReferralStep step) {
    return "step-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step's number in the table, in the colour of its party. */
  static Element number(ReferralStep step) {
    return element("span").styled("number " + style(step.party())).text(numeral(step));
  }

  static String numeral(ReferralStep step) {
    return String.valueOf(step.ordinal() + 1);
  }

  static String style(Party party) {
    return "party-" + party.name().toLowerCase(Locale.ROOT);
  }

  private static Element stepRow(ReferralStep step) {
    return row(
            "td",
            Stream.of(
                number(step),
                Bilingual.of(step.title()).in("span"),
                Bilingual.of(step.party().title()).in("span"),
                code(step.from().task().toCode()),
                code(step.to().task().toCode())))
        .with("id", anchor(step));
  }
}
