package io.github.tieredcare.profile;

/** The kinds of alliance that institutions form. */
public enum AllianceType implements Code {
  CITY_GROUP,
  COUNTY_COMMUNITY,
  SPECIALTY_ALLIANCE,
  TELEMEDICINE_NETWORK,
  TRUSTEESHIP;

  @Override
  public String system() {
    return TcCodeSystem.ALLIANCE_TYPE;
  }
}
