package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;
import static io.github.tieredcare.guide.html.Element.row;

import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Element;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.policy.SensitiveCode;
import io.github.tieredcare.profile.TcCodeSystem;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sensitive classes, and by which codes the exchange knows a record of each. */
public record SensitiveTable(List<SensitiveCode> codes) {
  private static final Map<String, String> SYSTEMS =
      Map.of(TcCodeSystem.ICD10, "ICD-10", TcCodeSystem.LOINC, "LOINC");

  /** The table, a row for each class. */
  public Element table() {
    return Tables.wide(
        "sensitive",
        Stream.of("类别 Class", "标签 Label", "编码以此开头 Codes that begin so"),
        Arrays.stream(SensitiveClass.values()).map(this::line));
  }

  private Element line(SensitiveClass each) {
    return row(
            "td",
            Stream.of(
                new Bilingual(each.chinese(), each.english()).in("div"),
                code(each.name()),
                beginnings(each)))
        .with("id", "class-" + each.name());
  }

  private Markup beginnings(SensitiveClass each) {
    Map<String, List<SensitiveCode>> bySystem =
        codes.stream()
            .filter(line -> line.label().equals(each.name()))
            .collect(
                Collectors.groupingBy(
                    SensitiveCode::system, LinkedHashMap::new, Collectors.toList()));
    return Markup.all(
        bySystem.entrySet().stream()
            .map(
                system ->
                    element("div")
                        .text(SYSTEMS.getOrDefault(system.getKey(), system.getKey()) + " ")
                        .add(
                            Tables.spaced(
                                system.getValue().stream().map(SensitiveCode::beginning)))));
  }
}
