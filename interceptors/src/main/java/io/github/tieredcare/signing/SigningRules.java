package io.github.tieredcare.signing;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on family-doctor signing, in the order in which they are asked. */
public final class SigningRules {

  private SigningRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new InstitutionSignsForItself(),
        new SigningNamesEveryPartAsked(),
        new SigningPartsStandAtTheirLevel(),
        new ResidentHasOneSigning());
  }
}
