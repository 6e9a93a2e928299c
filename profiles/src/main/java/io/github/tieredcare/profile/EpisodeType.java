package io.github.tieredcare.profile;

/** The kinds of lasting care that a patient enters into. */
public enum EpisodeType implements Code {
  FAMILY_DOCTOR_SIGNING;

  @Override
  public String system() {
    return TcCodeSystem.EPISODE_TYPE;
  }
}
