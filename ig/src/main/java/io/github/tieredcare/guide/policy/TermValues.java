package io.github.tieredcare.guide.policy;

import static io.github.tieredcare.guide.html.Element.code;
import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.guide.html.Markup;
import io.github.tieredcare.profile.TcCodeSystem;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/** The values of terms in words: lengths of time, codes by their names, lines of tables. */
public record TermValues(List<CodeSystem> published) {
  private static final String KEY = "key";

  /** What the codes of a policy's own tables mean. */
  private static final Map<String, Bilingual> OWN =
      Map.of(
          "village", new Bilingual("村级", "village"),
          "community", new Bilingual("乡镇与社区", "township or community"),
          "county", new Bilingual("县级", "county or district"),
          "city", new Bilingual("市级", "city"),
          "regional", new Bilingual("市外区域中心", "beyond the city"));

  /** The values of a term without a key. */
  Markup plain(Term term, List<ParametersParameterComponent> entries) {
    return lines(entries.stream().map(entry -> words(term, entry.getValue())));
  }

  /** A table: the keys that have one value stand together. */
  Markup grouped(List<ParametersParameterComponent> entries) {
    Map<String, List<Markup>> keys = new LinkedHashMap<>();
    Map<String, Markup> values = new LinkedHashMap<>();
    for (var entry : entries) {
      var value = value(entry);
      values.put(value.xhtml(), value);
      keys.computeIfAbsent(value.xhtml(), none -> new ArrayList<>())
          .addAll(key(entry).stream().toList());
    }
    return lines(values.entrySet().stream().map(it -> line(keys.get(it.getKey()), it.getValue())));
  }

  private static Markup line(List<Markup> keys, Markup value) {
    return keys.isEmpty()
        ? value
        : Markup.all(
            value,
            Markup.text("："),
            Markup.all(keys.stream().map(key -> Markup.all(key, Markup.text(" ")))));
  }

  private static Markup lines(Stream<Markup> values) {
    return Markup.all(values.map(value -> element("div").add(value)));
  }

  private Optional<Markup> key(ParametersParameterComponent entry) {
    return part(entry, KEY)
        .map(key -> key instanceof Coding coding ? named(coding) : code(key.primitiveValue()));
  }

  private Markup value(ParametersParameterComponent entry) {
    return Markup.all(
        entry.getPart().stream()
            .filter(part -> !KEY.equals(part.getName()))
            .map(
                part ->
                    "working-days".equals(part.getName())
                        ? Lengths.workingDays(((IntegerType) part.getValue()).getValue()).inline()
                        : words(part.getValue())));
  }

  private Markup words(Term term, Type value) {
    return term == Term.OUTSIDE_ASSESSOR_TITLE
        ? named(new Coding(TcCodeSystem.PROFESSIONAL_TITLE, value.primitiveValue(), null))
        : words(value);
  }

  private Markup words(Type value) {
    if (value instanceof org.hl7.fhir.r4.model.Duration length) {
      return Lengths.of(java(length)).inline();
    }
    if (value instanceof BooleanType flag) {
      return (flag.booleanValue() ? new Bilingual("是", "yes") : new Bilingual("否", "no"))
          .in("span");
    }
    return value instanceof IntegerType number
        ? Markup.text(number.asStringValue())
        : word(value.primitiveValue());
  }

  private static Markup word(String word) {
    return OWN.containsKey(word)
        ? Markup.all(code(word), Markup.text(" "), OWN.get(word).inline())
        : code(word);
  }

  private static Duration java(org.hl7.fhir.r4.model.Duration length) {
    long amount = length.getValue().longValueExact();
    return switch (length.getCode()) {
      case "min" -> Duration.ofMinutes(amount);
      case "h" -> Duration.ofHours(amount);
      default -> Duration.ofDays(amount);
    };
  }

  private Markup named(Coding coding) {
    return Markup.all(
        code(coding.getCode()),
        Markup.text(" "),
        Markup.all(
            published.stream()
                .filter(codes -> codes.getUrl().equals(coding.getSystem()))
                .flatMap(codes -> codes.getConcept().stream())
                .filter(concept -> concept.getCode().equals(coding.getCode()))
                .map(it -> new Bilingual(it.getDisplay(), it.getDesignationFirstRep().getValue()))
                .map(Bilingual::inline)));
  }

  private static Optional<Type> part(ParametersParameterComponent entry, String name) {
    return entry.getPart().stream()
        .filter(part -> name.equals(part.getName()))
        .map(ParametersParameterComponent::getValue)
        .findFirst();
  }
}
