package io.github.tieredcare.slot.matching;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The terms by which names are found: as they are written, in pinyin and by its initials, from each
 * character or word on, so that what somebody types is the beginning of one.
 */
public final class SearchTerms {

  private static final int MOST_OF_A_PHRASE = 32;
  private static final int SHORTEST_SPELLED = 2;
  private static final Pattern PHRASES = Pattern.compile("[^\\p{L}\\p{N} ]+");

  /** A Chinese character, or a word or number of another script. */
  private static final Pattern UNITS =
      Pattern.compile("\\p{IsHan}|[[\\p{L}\\p{N}]&&[^\\p{IsHan}]]+");

  private SearchTerms() {}

  /** The terms of names, and of words that say what is done. */
  public static Set<String> of(Stream<String> names) {
    return names
        .flatMap(name -> PHRASES.splitAsStream(plain(name)))
        .flatMap(SearchTerms::ofPhrase)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A text as terms are compared: one form of each letter, none of them capital. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The characters and words of a text. */
  static List<String> units(String text) {
    return UNITS.matcher(text).results().map(found -> found.group()).toList();
  }

  private static Stream<String> ofPhrase(String phrase) {
    var units = units(phrase).stream().limit(MOST_OF_A_PHRASE).toList();
    return Stream.concat(endings(units), spelled(spaced(units)));
  }

  private static Stream<String> spelled(String phrase) {
    return Pinyin.of(phrase).stream()
        .flatMap(syllables -> Stream.concat(endings(syllables), endings(initials(syllables))))
        .filter(term -> term.length() >= SHORTEST_SPELLED);
  }

  private static Stream<String> endings(List<String> units) {
    return Stream.iterate(0, at -> at < units.size(), at -> at + 1)
        .map(at -> String.join("", units.subList(at, units.size())));
  }

  private static List<String> initials(List<String> syllables) {
    return syllables.stream()
        .map(syllable -> syllable.substring(0, syllable.offsetByCodePoints(0, 1)))
        .toList();
  }

  /** Chinese stays together, for it is read so; other words stand apart. */
  private static String spaced(List<String> units) {
    var text = new StringBuilder();
    for (String unit : units) {
      text.append(isHan(unit) ? unit : " " + unit + " ");
    }
    return text.toString();
  }

  private static boolean isHan(String unit) {
    return Character.UnicodeScript.of(unit.codePointAt(0)) == Character.UnicodeScript.HAN;
  }
}
