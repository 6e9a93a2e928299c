package io.github.tieredcare.server.fhir;

import java.util.Set;

/** The left side of one search criterion, such as {@code patient:Patient.name:exact}. */
record SearchKey(String parameter, String modifier) {

  private static final Set<String> ABOUT_THE_ANSWER =
      Set.of(
          ("_count _elements _format _has _include _pretty _revinclude _sort _summary _total")
              .split(" "));
  private static final Set<String> MODIFIERS =
      Set.of(
          ("above below contains exact identifier in iterate missing not not-in of-type recurse"
                  + " text")
              .split(" "));

  static SearchKey of(String key) {
    String beforeChain = key.split("\\.", 2)[0];
    String[] parts = beforeChain.split(":", 2);
    return new SearchKey(parts[0], parts.length == 2 ? parts[1] : "");
  }

  /** Whether it shapes the answer, as {@code _count} does, and not the question. */
  boolean isAboutTheAnswer() {
    return ABOUT_THE_ANSWER.contains(parameter);
  }

  /** A modifier may also be a resource type: {@code subject:Patient}. */
  boolean hasKnownModifier(Set<String> types) {
    return modifier.isEmpty() || MODIFIERS.contains(modifier) || types.contains(modifier);
  }
}
