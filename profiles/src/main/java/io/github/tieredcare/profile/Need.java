package io.github.tieredcare.profile;

/** What a referral asks of its receiver. */
public enum Need implements Code {
  OUTPATIENT_VISIT,
  ADMISSION,
  EXAMINATION,
  SURGERY,
  REHABILITATION,
  EMERGENCY_TREATMENT;

  @Override
  public String system() {
    return TcCodeSystem.REFERRAL_NEED;
  }
}
