package io.github.tieredcare.profile;

/** What a department declares that it can take in, besides diseases and operations. */
public enum Capability implements Code {
  EMERGENCY,
  INPATIENT,
  OUTPATIENT,
  CHEST_PAIN,
  STROKE,
  TRAUMA,
  MATERNAL,
  NEWBORN;

  @Override
  public String system() {
    return TcCodeSystem.CAPABILITY;
  }
}
