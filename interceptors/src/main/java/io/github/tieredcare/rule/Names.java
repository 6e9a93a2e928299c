package io.github.tieredcare.rule;

import java.util.Locale;

/** One word for a rule everywhere: the class name is the code, the page anchor and the folder. */
final class Names {

  private Names() {}

  static String kebab(Class<?> type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Locale.ROOT);
  }
}
