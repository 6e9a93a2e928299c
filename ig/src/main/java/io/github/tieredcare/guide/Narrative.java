package io.github.tieredcare.guide;

import io.github.tieredcare.guide.html.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written by hand, as XHTML in the layout of the <a
 * href="https://hl7.org/fhir/tools/readme.html">IG Publisher</a>, with printed parts where it asks
 * for them: {@code {% include steps.xhtml %}}.
 *
 * @param parts what can be included, by name
 */
record Narrative(Map<String, Markup> parts) {
  private static final Pattern INCLUDE = Pattern.compile("\\{% include ([a-z-]+)\\.xhtml %}");

  /** A page's text with its parts in place. */
  Markup page(String name) {
    var text = INCLUDE.matcher(read("pagecontent/" + name + ".xml")).replaceAll(this::part);
    return Markup.written(text);
  }

  private String part(MatchResult include) {
    var part = Optional.ofNullable(parts.get(include.group(1)));
    return Matcher.quoteReplacement(
        part.orElseThrow(() -> new IllegalStateException("No part " + include.group())).xhtml());
  }

  /** A file that lies beside this class. */
  static String read(String file) {
    try (InputStream text = Narrative.class.getResourceAsStream(file)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
