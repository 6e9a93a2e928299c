package io.github.tieredcare.rule;

import java.text.MessageFormat;
import java.util.Arrays;

/**
 * What users read of a rule: the fault and the way out, in Chinese and English.
 *
 * @param zh the fault in Chinese; {@code {0}} stands for a detail of the case
 * @param en the fault in English
 * @param remedyZh what to do next, in Chinese
 * @param remedyEn what to do next, in English
 */
public record Text(String zh, String en, String remedyZh, String remedyEn) {

  /** The text with the details of one case filled in. */
  public Text with(Object... details) {
    Object[] words = Arrays.stream(details).map(String::valueOf).toArray();
    return new Text(fill(zh, words), fill(en, words), fill(remedyZh, words), fill(remedyEn, words));
  }

  private static String fill(String pattern, Object[] words) {
    return new MessageFormat(pattern.replace("'", "''"), java.util.Locale.ROOT).format(words);
  }
}
