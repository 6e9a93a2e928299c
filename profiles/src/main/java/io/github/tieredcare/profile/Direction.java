package io.github.tieredcare.profile;

/** Which way a referral goes between the tiers of care. */
public enum Direction implements Code {
  UP,
  DOWN,
  LATERAL,
  OUTSIDE;

  @Override
  public String system() {
    return TcCodeSystem.REFERRAL_CATEGORY;
  }
}
