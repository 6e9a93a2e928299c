package io.github.tieredcare.slot.matching;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody typed to find a department, a doctor or an expertise.
 *
 * @param words its words, each the beginning of a term; all of them have to fit
 */
public record AskedText(List<String> words) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 50;
  private static final int MOST_WORDS = 4;

  /** Words in Chinese, and words of other scripts; whatever is between them separates. */
  private static final Pattern WORDS =
      Pattern.compile("\\p{IsHan}+|[[\\p{L}\\p{N}]&&[^\\p{IsHan}]]+");

  /** The words of a text; none where it is too short, too long, or of too many words. */
  public static Optional<AskedText> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var words =
        WORDS
            .matcher(SearchTerms.plain(text))
            .results()
            .map(found -> found.group())
            .distinct()
            .toList();
    int letters = words.stream().mapToInt(String::length).sum();
    return letters < SHORTEST || words.size() > MOST_WORDS
        ? Optional.empty()
        : Optional.of(new AskedText(words));
  }

  /** All of it as one word: names are often typed with blanks between their parts. */
  public String joined() {
    return String.join("", words);
  }
}
