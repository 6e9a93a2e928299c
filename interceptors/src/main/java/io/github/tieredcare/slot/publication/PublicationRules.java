package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on what hospitals publish. */
public final class PublicationRules {

  private PublicationRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new PublicationHoldsSessionsWithTheirSlots(),
        new HospitalPublishesItsOwnSessions(),
        new SessionIsNumberedOnce(),
        new SessionIsHeldOnOneDay(),
        new VehicleStopsInOnePlaceAtATime(),
        new SessionIsPublishedOpen(),
        new SlotOpensAsItsPoolAsks(),
        new PublishedSlotsLieAhead(),
        new PlatformHasItsShareOfEachDay(),
        new PlatformHasMostlySpecialists(),
        new PlatformOpensDaysBeforeThePublic(),
        new EachDoctorsSlotsAreHeldBack());
  }
}
