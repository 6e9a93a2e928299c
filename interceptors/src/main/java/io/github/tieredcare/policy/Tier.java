package io.github.tieredcare.policy;

/**
 * The level of care at which an institution works, lowest first: village clinic, township or
 * community centre, county or district hospital, city hospital, hospital beyond the city's reach.
 */
public enum Tier {
  VILLAGE,
  COMMUNITY,
  COUNTY,
  CITY,
  REGIONAL;

  /** Whether care here is of a higher level than there. */
  public boolean above(Tier other) {
    return compareTo(other) > 0;
  }

  /** Whether this is a primary institution: village, township or community. */
  public boolean primary() {
    return compareTo(COMMUNITY) <= 0;
  }
}
