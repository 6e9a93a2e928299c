package io.github.tieredcare.signing;

import io.github.tieredcare.policy.Tier;
import io.github.tieredcare.profile.TcExtension;

/** The parts of a 1+1+1 signing, and the level at which each has to stand. */
public enum SigningPart {
  COMMUNITY(TcExtension.COMMUNITY, "基层机构 primary institution") {
    @Override
    boolean suits(Tier tier) {
      return tier.primary();
    }
  },
  DISTRICT(TcExtension.DISTRICT, "区县级医院 district hospital") {
    @Override
    boolean suits(Tier tier) {
      return !Tier.COUNTY.above(tier);
    }
  },
  CITY(TcExtension.CITY, "市级医院 city hospital") {
    @Override
    boolean suits(Tier tier) {
      return !Tier.CITY.above(tier);
    }
  };

  private final String url;
  private final String title;

  SigningPart(String url, String title) {
    this.url = url;
    this.title = title;
  }

  /** Whether an institution of this tier may stand at this part. */
  abstract boolean suits(Tier tier);

  /** The name of the part, in the extension and in a policy. */
  String url() {
    return url;
  }

  String title() {
    return title;
  }
}
