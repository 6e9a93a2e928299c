package io.github.tieredcare.slot.publication;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationStatus;

/** A vehicle stops somewhere, and in no two places at once: patients have to find it there. */
final class VehicleStopsInOnePlaceAtATime implements PublicationRule, FirmRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "出诊“{0}”的车辆没有可前往的停靠地点，或同一时间还停靠在别处。",
        "The vehicle of session {0} stops in no place that is open, or in another one at the same time.",
        "请在 Schedule.actor 同时填写车辆与停靠地点（Location，status=active），并错开同一车辆在不同地点的时间。",
        "Name both the vehicle and the place where it stops (Location, status active) in Schedule.actor, and let its sessions in different places follow one another.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    var rides =
        publication.sessions().stream().flatMap(it -> Ride.of(it, records).stream()).toList();
    return rides.stream()
        .filter(ride -> ride.stop().isEmpty() || rides.stream().anyMatch(ride::isElsewhereThan))
        .map(Ride::published)
        .findFirst()
        .flatMap(it -> refusal(it.placed().path("actor"), it.session().number()));
  }

  /** A session in a vehicle, by the ids of this and of the open place where it stops. */
  private record Ride(PublishedSession published, String vehicle, Optional<String> stop) {

    static Optional<Ride> of(PublishedSession published, Records records) {
      var session = published.session();
      var stop =
          session
              .stop(records)
              .filter(place -> place.getStatus() == LocationStatus.ACTIVE)
              .map(Location::getIdPart);
      return session
          .vehicle(records)
          .map(vehicle -> new Ride(published, vehicle.getIdPart(), stop));
    }

    boolean isElsewhereThan(Ride other) {
      return vehicle.equals(other.vehicle)
          && !stop.equals(other.stop)
          && published.session().span().overlaps(other.published.session().span());
    }
  }
}
