package io.github.tieredcare.guide.rule;

import io.github.tieredcare.guide.html.Bilingual;
import io.github.tieredcare.rule.Rule;
import java.util.Collections;

/** A rule's text as it reads when no case fills in its details. */
record RuleWords(Rule<?> rule) {
  private static final Object[] OPEN = Collections.nCopies(9, "…").toArray();

  Bilingual fault() {
    var text = rule.text().with(OPEN);
    return new Bilingual(text.zh(), text.en());
  }

  Bilingual remedy() {
    var text = rule.text().with(OPEN);
    return new Bilingual(text.remedyZh(), text.remedyEn());
  }
}
