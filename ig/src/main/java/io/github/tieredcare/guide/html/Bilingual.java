package io.github.tieredcare.guide.html;

import static io.github.tieredcare.guide.html.Element.element;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing said in Chinese and in English.
 *
 * @param zh the Chinese words
 * @param en the English words; the same where there is but one language
 */
public record Bilingual(String zh, String en) {
  private static final String OPENING = "“‘（《【「";
  private static final String FULL_WIDTH = "，。；：？！、）》】」”’…";

  /** Takes a sentence and its translation apart, whichever of the two comes first. */
  public static Bilingual of(String both) {
    var words = both.strip();
    int first = firstChinese(words);
    if (first < 0 || withinBrackets(words, first)) {
      return new Bilingual(words, words);
    }
    return first == 0 || !words.substring(0, first).contains(" ")
        ? split(words, afterLastChinese(words), false)
        : split(words, first, true);
  }

  /** Both in one element, the Chinese first. */
  public Element in(String tag) {
    var both = element(tag).styled("both").add(chinese());
    return zh.equals(en) || en.isEmpty() ? both : both.add(Markup.text(" "), english());
  }

  /** Both on one line, within other words. */
  public Markup inline() {
    return Markup.all(chinese(), Markup.text(" "), english());
  }

  /** The Chinese words, marked as such. */
  public Element chinese() {
    return element("span").with("lang", "zh-CN").add(words(zh));
  }

  /** The English words, marked as such. */
  public Element english() {
    return element("span").with("lang", "en").add(words(en));
  }

  /** Words between backticks are the machine's, as in FHIR's markdown. */
  private static Stream<Markup> words(String text) {
    var pieces = text.split("`", -1);
    return pieces.length % 2 == 0
        ? Stream.of(Markup.text(text))
        : IntStream.range(0, pieces.length)
            .mapToObj(at -> at % 2 == 0 ? Markup.text(pieces[at]) : Element.code(pieces[at]));
  }

  private static Bilingual split(String words, int at, boolean englishFirst) {
    var before = words.substring(0, at).strip();
    var after = words.substring(at).strip();
    return englishFirst ? new Bilingual(after, before) : new Bilingual(before, after);
  }

  private static boolean withinBrackets(String words, int at) {
    return words.lastIndexOf('(', at) > words.lastIndexOf(')', at);
  }

  private static int firstChinese(String words) {
    int at = 0;
    while (at < words.length() && !Character.isIdeographic(words.charAt(at))) {
      at++;
    }
    if (at == words.length()) {
      return -1;
    }
    while (at > 0 && OPENING.indexOf(words.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }

  private static int afterLastChinese(String words) {
    int at = words.length();
    while (at > 0 && !Character.isIdeographic(words.charAt(at - 1))) {
      at--;
    }
    while (at < words.length() && FULL_WIDTH.indexOf(words.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
