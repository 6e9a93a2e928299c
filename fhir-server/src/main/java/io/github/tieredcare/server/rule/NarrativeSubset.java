package io.github.tieredcare.server.rule;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * FHIR's <a href="https://hl7.org/fhir/R4/narrative.html#xhtml">XHTML subset</a> for narratives, in
 * which links lead to pages or to places in the record, and images stand in the record itself.
 */
final class NarrativeSubset {

  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://[^\\s\"'<>]{1,2000}|mailto:[^\\s\"'<>]{1,300}|#[^\\s\"'<>]{0,200}"
              + "|[A-Za-z]{1,64}/[A-Za-z0-9.\\-]{1,64})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INSIDE = Pattern.compile("#[A-Za-z0-9.\\-_]{1,200}");
  private static final Pattern TEXT = Pattern.compile("[^<>]{0,2000}");
  private static final Pattern NAMES = Pattern.compile("[\\w .:/\\-]{0,500}");
  private static final Pattern SIZE = Pattern.compile("[\\w.%*]{1,20}");

  /** Properties with words, lengths and colours; nothing that is fetched, computed or imported. */
  private static final Pattern STYLE =
      Pattern.compile(
          "(?!.*(?:url|expression|import|image|behavior|binding|javascript))"
              + "(?:(?:rgb|rgba|hsl|hsla)\\([\\d\\s,.%]{1,40}\\)|[\\w\\s:;,.#%\"'!\\-]){0,2000}+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              ("div p h1 h2 h3 h4 h5 h6 span pre blockquote br hr b i em strong small big tt code"
                      + " samp kbd var cite abbr acronym dfn q sub sup ins del a img ul ol li dl dt"
                      + " dd table caption colgroup col thead tbody tfoot tr th td")
                  .split(" "))
          .allowWithoutAttributes("a", "img", "span")
          .allowAttributes("href")
          .matching(LINK)
          .onElements("a")
          .allowAttributes("src")
          .matching(INSIDE)
          .onElements("img")
          .allowUrlProtocols("http", "https", "mailto")
          .allowAttributes("alt", "title", "abbr", "summary", "name")
          .matching(TEXT)
          .globally()
          .allowAttributes(
              "id",
              "class",
              "lang",
              "xml:lang",
              "dir",
              "headers",
              "scope",
              "align",
              "valign",
              "rules",
              "frame",
              "xmlns")
          .matching(NAMES)
          .globally()
          .allowAttributes(
              "width",
              "height",
              "border",
              "cellspacing",
              "cellpadding",
              "colspan",
              "rowspan",
              "span",
              "start",
              "type",
              "value",
              "bgcolor")
          .matching(SIZE)
          .globally()
          .allowAttributes("style")
          .matching(STYLE)
          .globally()
          .toFactory();

  private NarrativeSubset() {}
}
