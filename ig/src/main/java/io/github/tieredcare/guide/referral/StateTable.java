package io.github.tieredcare.guide.referral;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.referral.ReferralState;
import java.util.Arrays;
import java.util.stream.Stream;

/** Every state of a referral: what its Task says, and what its ServiceRequest then says. */
public record StateTable(StateNames names) {

  /** The table, a row for each state. */
  public Element table() {
    var headings =
        Stream.of("Task.status", "ServiceRequest.status", "业务状态 businessStatus", "结束 Closed")
            .map(Markup::text);
    return element("div")
        .styled("wide")
        .add(
            element("table")
                .add(
                    element("thead").add(row("th", headings)),
                    element("tbody")
                        .add(Arrays.stream(ReferralState.values()).map(this::stateRow))));
  }

  private Element stateRow(ReferralState state) {
    return row(
        "td",
        Stream.of(
            code(state.task().toCode()),
            code(state.request().toCode()),
            Markup.all(code(state.usual().code()), Markup.text(" "), names.of(state).in("span")),
            Markup.text(state.closed() ? "是 yes" : "")));
  }
}
