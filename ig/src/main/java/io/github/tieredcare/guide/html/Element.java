package io.github.tieredcare.guide.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An element of a page, closed and escaped by the way it is built. */
public final class Element implements Markup {
  private static final Set<String> VOID = Set.of("meta", "link", "br", "img", "wbr");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Markup> content = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  public static Element element(String name) {
    return new Element(name);
  }

  /** A link. */
  public static Element link(String to, String words) {
    return element("a").with("href", to).text(words);
  }

  /** A word of the machine's: a code, a path, a status. */
  public static Element code(String word) {
    return element("code").text(word);
  }

  /** A row of cells, or of headings. */
  public static Element row(String cell, Stream<? extends Markup> cells) {
    return element("tr").add(cells.map(each -> element(cell).add(each)));
  }

  /** Sets an attribute. */
  public Element with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /** Sets an attribute of an SVG element to a number. */
  public Element with(String attribute, int value) {
    return with(attribute, String.valueOf(value));
  }

  public Element styled(String cssClass) {
    return with("class", cssClass);
  }

  public Element text(String words) {
    return add(Markup.text(words));
  }

  public Element add(Markup... pieces) {
    content.addAll(List.of(pieces));
    return this;
  }

  public Element add(Stream<? extends Markup> pieces) {
    pieces.forEach(content::add);
    return this;
  }

  @Override
  public void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) -> {
          out.append(' ').append(attribute).append("=\"");
          Markup.text(value).write(out);
          out.append('"');
        });
    if (VOID.contains(name)) {
      out.append("/>");
      return;
    }
    out.append('>');
    content.forEach(piece -> piece.write(out));
    out.append("</").append(name).append('>');
  }
}
