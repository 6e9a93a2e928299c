package io.github.tieredcare.slot.matching;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How Chinese is spelled with Latin letters, by <a
 * href="https://unicode-org.github.io/icu/userguide/transforms/general/">ICU</a>: once as a name,
 * whose surname may be read as no other word is, and once as any text.
 */
final class Pinyin {

  private static final List<Transliterator> READINGS =
      List.of(
          Transliterator.getInstance("Han-Latin/Names"), Transliterator.getInstance("Han-Latin"));

  private static final Pattern TONES = Pattern.compile("[\\p{Mn}&&[^\u0308]]");
  private static final Pattern DOTTED_U = Pattern.compile("u\u0308");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Pinyin() {}

  /**
   * The ways to spell a text, each as its syllables without tones; {@code ü} also as keys have it.
   */
  static Set<List<String>> of(String text) {
    Set<List<String>> spellings = new LinkedHashSet<>();
    for (Transliterator reading : READINGS) {
      var spelled = Normalizer.normalize(reading.transliterate(text), Normalizer.Form.NFD);
      var toneless = TONES.matcher(spelled.toLowerCase(Locale.ROOT)).replaceAll("");
      spellings.add(syllables(DOTTED_U.matcher(toneless).replaceAll("v")));
      spellings.add(syllables(toneless));
    }
    return spellings;
  }

  private static List<String> syllables(String spelled) {
    return BETWEEN
        .splitAsStream(MARKS.matcher(spelled).replaceAll(""))
        .filter(syllable -> !syllable.isEmpty())
        .toList();
  }
}
