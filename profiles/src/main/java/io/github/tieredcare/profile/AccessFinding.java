package io.github.tieredcare.profile;

/** What the authority found when it reviewed an emergency access. */
public enum AccessFinding implements Code {
  JUSTIFIED,
  NOT_JUSTIFIED;

  @Override
  public String system() {
    return TcCodeSystem.ACCESS_FINDING;
  }
}
