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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks through a body once, before anything is built of it, and refuses what is nested too deep or
 * says the same element twice, of which a parser would keep one.
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

  private final int limit;

  BodyDepth(int limit) {
    this.limit = limit;
  }

  /** Checks JSON and XML, told by how they begin; anything else is not for a parser. */
  void check(byte[] body) throws IOException {
    switch (first(body)) {
      case '{', '[' -> checkJson(body);
      case '<' -> MarkupDepth.check(new String(body, StandardCharsets.UTF_8), limit);
      default -> {}
    }
  }

  private void checkJson(byte[] body) throws IOException {
    try (JsonParser parser = JSON.createParser(body)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth > limit) {
          throw DoorRefusal.of(DoorRule.BODY_TOO_DEEP, limit);
        }
        checkNarrative(token, parser);
      }
    } catch (JsonProcessingException e) {
      throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, place(e));
    }
  }

  /** A narrative is markup inside JSON. */
  private void checkNarrative(JsonToken token, JsonParser parser) throws IOException {
    if (token == JsonToken.VALUE_STRING && "div".equals(parser.currentName())) {
      MarkupDepth.check(parser.getText(), limit);
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
