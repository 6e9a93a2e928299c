package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.link;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.access.Ground;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.policy.AccessLimits;
import java.util.Arrays;
import java.util.stream.Stream;

/** On which grounds an institution reads a record that it did not write and was not sent. */
public record GroundTable(AccessLimits limits) {

  /** The table, a row for each ground. */
  public Element table() {
    var headings =
        Stream.of("依据 Ground", "由何产生 Given by", "开始 Begins", "结束 Ends", "敏感信息 Sensitive");
    return Tables.wide("grounds", headings, Arrays.stream(Ground.values()).map(this::line));
  }

  /** Where a ground stands in the page. */
  public static String anchor(Ground ground) {
    return "ground-" + ground.code();
  }

  private Element line(Ground ground) {
    var words = GroundWords.of(ground, limits);
    var name =
        Markup.all(
            new Bilingual(ground.chinese(), ground.english()).in("div"), code(ground.code()));
    var given =
        Markup.all(
            words.given().in("div"),
            link("StructureDefinition-" + words.profile() + ".html", words.profile()));
    return row(
            "td",
            Stream.of(
                name,
                given,
                words.begins().in("div"),
                words.ends().in("div"),
                words.sensitive().in("div")))
        .with("id", anchor(ground));
  }
}
