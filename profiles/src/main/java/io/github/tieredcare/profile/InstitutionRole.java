package io.github.tieredcare.profile;

/** What a body does in the exchange besides, or instead of, treating patients. */
public enum InstitutionRole implements Code {
  REFERRAL_CENTRE,
  REGIONAL_PLATFORM,
  INSURER,
  HEALTH_COMMISSION;

  @Override
  public String system() {
    return TcCodeSystem.INSTITUTION_ROLE;
  }
}
