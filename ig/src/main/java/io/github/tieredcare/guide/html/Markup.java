package io.github.tieredcare.guide.html;

import java.util.List;
import java.util.stream.Stream;

/** A piece of a page. */
public sealed interface Markup permits Element, Markup.Words, Markup.Written, Markup.Several {

  /** Writes the piece as XHTML. */
  void write(StringBuilder out);

  /** The piece as XHTML. */
  default String xhtml() {
    var out = new StringBuilder();
    write(out);
    return out.toString();
  }

  /** Words that mean nothing but themselves. */
  static Markup text(String words) {
    return new Words(words);
  }

  /** What was written as XHTML already. */
  static Markup written(String xhtml) {
    return new Written(xhtml);
  }

  /** Pieces in a row. */
  static Markup all(Stream<? extends Markup> pieces) {
    return new Several(pieces.map(Markup.class::cast).toList());
  }

  /** Pieces in a row. */
  static Markup all(Markup... pieces) {
    return all(Stream.of(pieces));
  }

  /** Words, escaped when they are written. */
  record Words(String words) implements Markup {
    @Override
    public void write(StringBuilder out) {
      for (int i = 0; i < words.length(); i++) {
        escape(words.charAt(i), out);
      }
    }

    private static void escape(char character, StringBuilder out) {
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(character);
      }
    }
  }

  /** XHTML that is taken as it is. */
  record Written(String xhtml) implements Markup {
    @Override
    public void write(StringBuilder out) {
      out.append(xhtml);
    }
  }

  /** Pieces in a row. */
  record Several(List<Markup> pieces) implements Markup {
    @Override
    public void write(StringBuilder out) {
      pieces.forEach(piece -> piece.write(out));
    }
  }
}
