package io.github.tieredcare.access.consent;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on consent, in the order in which they are asked. */
public final class ConsentRules {

  private ConsentRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new ConsentIsTakenByItsInstitution(),
        new RecordConsentIsOnlyWithdrawn(),
        new RecordConsentIsUnderstoodWhole(),
        new RecordConsentIsBounded(),
        new RecordConsentIsRecordedAtOnce(),
        new RecordConsentComesFromThePatientsSide(),
        new RecordConsentShowsThePatientsAct(),
        new SensitiveClassesNeedASeparateConsent());
  }
}
