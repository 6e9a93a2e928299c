package io.github.tieredcare.profile;

/** What handling a referral has brought about. */
public enum TaskOutput implements Code {
  APPOINTMENT,
  BED,
  WALK_IN_WINDOW,
  ARRIVAL,
  FEEDBACK,
  DOWN_REFERRAL,
  NO_DOWN_REFERRAL_REASON,
  WAY_BACK,
  NEEDED,
  COMPLETE,
  TIMELY,
  FEEDBACK_RATING,
  ACKNOWLEDGED_BY,
  PROPOSAL,
  ALARM,
  FINDING;

  @Override
  public String system() {
    return TcCodeSystem.TASK_OUTPUT;
  }
}
