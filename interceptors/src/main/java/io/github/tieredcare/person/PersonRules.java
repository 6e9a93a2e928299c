package io.github.tieredcare.person;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on who a patient is, in the order in which they are asked. */
public final class PersonRules {

  private PersonRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new PatientIsIdentified(),
        new IdCardNumberHoldsARealDate(),
        new IdCardNumberEndsInItsCheckCharacter(),
        new BirthDateAndSexAgreeWithTheIdCard(),
        new KnownPersonIsNotContradicted());
  }
}
