package io.github.tieredcare.profile;

/** Why a worklist alarm was raised. */
public enum Alarm implements Code {
  NOT_ACKNOWLEDGED,
  NOT_ANSWERED,
  PAPERS_MISSING,
  WAY_BACK_OFFERED,
  OUTSIDE_ALLIANCE,
  NO_SHOW,
  EXPIRED,
  NEEDS_SLOT,
  DOCTOR_REPLACED,
  NOT_REVIEWED;

  @Override
  public String system() {
    return TcCodeSystem.ALARM;
  }
}
