package io.github.tieredcare.profile;

/** The sections of the referral note and of the feedback. */
public enum Section implements Code {
  IMPRESSION,
  PRESENT_HISTORY,
  PAST_HISTORY,
  TREATMENT,
  RESULTS,
  MEDICATION,
  ALLERGIES,
  DIAGNOSIS_RESULT,
  MAIN_RESULTS,
  NEXT_PLAN,
  FOLLOW_UP_PLAN,
  INPATIENT_NUMBER,
  DISCHARGE_MEDICATION;

  @Override
  public String system() {
    return TcCodeSystem.REFERRAL_SECTION;
  }
}
