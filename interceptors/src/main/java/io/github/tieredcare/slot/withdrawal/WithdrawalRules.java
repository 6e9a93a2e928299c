package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on published sessions that change, and what follows. */
public final class WithdrawalRules {

  private WithdrawalRules() {}

  public static List<Rule<?>> all() {
    return List.of(new SessionIsChangedByItsHospital(), new SubstituteIsOfTheHospital());
  }

  public static List<Consequence<?>> consequences() {
    return List.of(new StoppedSessionFreesItsBookings(), new SubstituteTakesOverTheBookings());
  }
}
