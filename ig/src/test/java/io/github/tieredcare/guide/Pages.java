package io.github.tieredcare.guide;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The pages of a site as a browser has them: parsed. */
record Pages(SortedMap<String, byte[]> files) {

  /** Every page; parsing fails where one is not well-formed. */
  Map<String, Document> parsed() {
    Map<String, Document> parsed = new TreeMap<>();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".html")) {
            parsed.put(path, parse(path, content));
          }
        });
    return parsed;
  }

  Document page(String path) {
    return parse(path, files.get(path));
  }

  static Stream<Element> elements(Document page) {
    var all = page.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
  }

  static Set<String> anchors(Document page) {
    return values(page, "id").stream().collect(Collectors.toUnmodifiableSet());
  }

  static List<String> values(Document page, String attribute) {
    return elements(page)
        .filter(element -> element.hasAttribute(attribute))
        .map(element -> element.getAttribute(attribute))
        .toList();
  }

  private static Document parse(String path, byte[] content) {
    try {
      var parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new ByteArrayInputStream(content));
    } catch (Exception malformed) {
      throw new AssertionError(path + " is not well-formed", malformed);
    }
  }
}
