package io.github.tieredcare.slot.matching;

import io.github.tieredcare.directory.Directory;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody would like to go, as a division after GB/T 2260, or the beginning of one.
 *
 * @param division 2 digits for a province, 4 for a city, 6 for a county, up to 12 for a village
 */
public record Place(String division) {

  private static final Pattern DIVISION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}");
  private static final int COUNTY = 6;

  /** The place that a code names; none where it is no division. */
  public static Optional<Place> of(String code) {
    return DIVISION.matcher(code).matches() ? Optional.of(new Place(code)) : Optional.empty();
  }

  /** How near an institution is that stands in a division; nothing where it is elsewhere. */
  public Optional<Reason> near(String other) {
    if (other.startsWith(division)) {
      return Optional.of(Reason.IN_DIVISION);
    }
    if (division.length() > COUNTY && other.startsWith(county())) {
      return Optional.of(Reason.SAME_COUNTY);
    }
    return Directory.sameCity(division, other) ? Optional.of(Reason.SAME_CITY) : Optional.empty();
  }

  /** With what the divisions begin that come before all others. */
  public String county() {
    return division.substring(0, Math.min(COUNTY, division.length()));
  }
}
