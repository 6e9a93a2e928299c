package io.github.tieredcare.policy;

import io.github.tieredcare.rule.Severity;
import java.util.Arrays;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Type;

/** One line of a table among the terms. */
record Row(ParametersParameterComponent entry) {

  String key() {
    return part("key").map(Row::keyOf).orElse("");
  }

  Severity severity() {
    return oneOf(Severity.values(), "severity");
  }

  Tier tier() {
    return oneOf(Tier.values(), "tier");
  }

  AnswerTime answerTime() {
    if (part("limit").or(() -> part("working-days")).isEmpty()) {
      throw new UnreadableTerm(address("limit"));
    }
    return new AnswerTime(
        part("limit").map(limit -> Limits.duration(limit, address("limit"))),
        part("working-days").map(days -> Limits.days(days, address("working-days"))));
  }

  DownCriterion downCriterion() {
    return new DownCriterion(word("department"), word("diagnosis"));
  }

  SensitiveCode sensitiveCode() {
    var code =
        part("key")
            .filter(Coding.class::isInstance)
            .map(Coding.class::cast)
            .filter(it -> it.hasSystem() && it.hasCode())
            .orElseThrow(() -> new UnreadableTerm(address("key")));
    return new SensitiveCode(code.getSystem(), code.getCode(), word("label"));
  }

  private <E extends Enum<E>> E oneOf(E[] values, String part) {
    var word = word(part);
    return Arrays.stream(values)
        .filter(value -> value.name().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new UnreadableTerm(address(part)));
  }

  private String word(String name) {
    return part(name)
        .map(Type::primitiveValue)
        .orElseThrow(() -> new UnreadableTerm(address(name)));
  }

  private Optional<Type> part(String name) {
    return entry.getPart().stream()
        .filter(part -> name.equals(part.getName()) && part.hasValue())
        .map(ParametersParameterComponent::getValue)
        .findFirst();
  }

  private String address(String part) {
    return key().isEmpty()
        ? entry.getName() + "." + part
        : entry.getName() + "[" + key() + "]." + part;
  }

  private static String keyOf(Type key) {
    return key instanceof Coding coding
        ? coding.getSystem() + "|" + coding.getCode()
        : key.primitiveValue();
  }
}
