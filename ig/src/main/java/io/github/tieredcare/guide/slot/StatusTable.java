package io.github.tieredcare.guide.slot;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.slot.Side;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;

/**
 * What a slot is, by its pool and the time, for each who may ask: printed from what decides it.
 *
 * @param pools the code system of pools, which has their words
 */
record StatusTable(CodeSystem pools) {

  Element table() {
    var headings =
        Stream.of("号源池 Pool", "何时 When", "家庭医生 Family doctor", "居民 Resident", "该医院 Its hospital");
    return element("div")
        .styled("wide")
        .with("tabindex", 0)
        .add(
            element("table")
                .styled("slot-status")
                .add(
                    element("thead").add(row("th", headings.map(Markup::text))),
                    element("tbody").add(Arrays.stream(SlotPool.values()).flatMap(this::lines))));
  }

  private Stream<Element> lines(SlotPool pool) {
    return Phase.of(pool)
        .map(
            phase ->
                row(
                    "td",
                    Stream.concat(
                        Stream.of(words(pool), phase.words().in("div")),
                        Stream.of(Side.values())
                            .map(side -> code(phase.status(pool, side).toCode())))));
  }

  private Markup words(SlotPool pool) {
    return pools.getConcept().stream()
        .filter(concept -> concept.getCode().equals(pool.code()))
        .map(
            concept ->
                Markup.all(
                    new Bilingual(concept.getDisplay(), concept.getDesignationFirstRep().getValue())
                        .in("div"),
                    code(pool.code())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No words for " + pool));
  }
}
