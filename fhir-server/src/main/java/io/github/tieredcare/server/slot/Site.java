package io.github.tieredcare.server.slot;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;

/**
 * Where a session is held.
 *
 * @param places the ids of the Locations that it names: the place, and the vehicle that stops there
 * @param host the institution whose place it is, if it is another than the hospital
 */
record Site(List<String> places, Optional<Organization> host) {

  static Site of(Session session, String hospital, Records records) {
    var stop = session.stop(records);
    var places = Stream.concat(stop.stream(), session.vehicle(records).stream());
    var host =
        stop.map(Location::getManagingOrganization)
            .flatMap(new Directory(records)::institutionOf)
            .filter(it -> !it.getIdPart().equals(hospital));
    return new Site(places.map(Location::getIdPart).toList(), host);
  }
}
