package io.github.tieredcare.server.door.limit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a body once, before anything is built of it, and refuses what is nested too deep,
 * has too many elements, or says the same element twice, of which a parser would keep one.
 */
final class BodyDepth {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final Pattern TWICE = Pattern.compile("^Duplicate field '(_?[A-Za-z]{1,64})'");

  private final Supplier<ElementCount> counts;

  BodyDepth(Supplier<ElementCount> counts) {
    this.counts = counts;
  }

  /** Checks JSON and XML, told by how they begin; anything else is not for a parser. */
  void check(byte[] body) throws IOException {
    switch (first(body)) {
      case '{', '[' -> checkJson(body);
      case '<' -> MarkupDepth.check(new String(body, StandardCharsets.UTF_8), count());
      default -> {}
    }
  }

  private void checkJson(byte[] body) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      ElementCount count = count();
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        tell(token, count);
        checkNarrative(token, parser);
      }
    } catch (JsonProcessingException e) {
      throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, place(e));
    }
  }

  private static void tell(JsonToken token, ElementCount count) {
    if (token.isStructEnd()) {
      count.close();
    } else if (token != JsonToken.FIELD_NAME) {
      count.add();
    }
    if (token.isStructStart()) {
      count.open();
    }
  }

  private ElementCount count() {
    return counts.get();
  }

  /** A narrative is markup inside JSON. */
  private void checkNarrative(JsonToken token, JsonParser parser) throws IOException {
    if (token == JsonToken.VALUE_STRING && "div".equals(parser.currentName())) {
      MarkupDepth.check(parser.getText(), count());
    }
  }

  private static String place(JsonProcessingException e) {
    Matcher twice = TWICE.matcher(e.getOriginalMessage());
    return (twice.find() ? "'" + twice.group(1) + "' × 2, " : "")
        + "JSON, line "
        + e.getLocation().getLineNr()
        + ", column "
        + e.getLocation().getColumnNr();
  }

  private static int first(byte[] body) {
    for (byte next : body) {
      boolean byteOrderMark = next == (byte) 0xEF || next == (byte) 0xBB || next == (byte) 0xBF;
      if (!byteOrderMark && !Character.isWhitespace(next)) {
        return next;
      }
    }
    return -1;
  }
}
