package io.github.tieredcare.slot.publication;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** A hospital publishes sessions of its own doctors and services, in its own vehicles. */
final class HospitalPublishesItsOwnSessions implements PublicationRule, AccessRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "出诊“{0}”的医师、服务或车辆不属于本机构，或已停用。",
        "The doctor, the service or the vehicle of session {0} is not this institution's, or not active.",
        "请填写本机构在册且有效的执业关系（PractitionerRole）、服务（HealthcareService）或车辆（Location）。",
        "Name an active PractitionerRole, HealthcareService or vehicle (Location) of your own institution.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    return publication.sessions().stream()
        .filter(published -> !isOwn(published.session(), change.caller(), records))
        .findFirst()
        .flatMap(
            published -> refusal(published.placed().path("actor"), published.session().number()));
  }

  private static boolean isOwn(Session session, Caller caller, Records records) {
    var doctor = session.doctor();
    var service = session.service();
    return (doctor.isPresent() || service.isPresent())
        && doctor.stream().allMatch(it -> isOwnDoctor(it, session, caller, records))
        && service.stream().allMatch(it -> isOwnService(it, caller, records))
        && session.vehicle(records).stream().allMatch(it -> isOwnVehicle(it, caller, records));
  }

  private static boolean isOwnDoctor(
      Reference doctor, Session session, Caller caller, Records records) {
    return records
        .read(PractitionerRole.class, doctor)
        .filter(role -> role.getActive() && Span.of(role.getPeriod()).covers(session.span()))
        .filter(role -> belongs(role.getOrganization(), caller, records))
        .isPresent();
  }

  private static boolean isOwnService(Reference service, Caller caller, Records records) {
    return records
        .read(HealthcareService.class, service)
        .filter(offered -> offered.getActive())
        .filter(offered -> belongs(offered.getProvidedBy(), caller, records))
        .isPresent();
  }

  private static boolean isOwnVehicle(Location vehicle, Caller caller, Records records) {
    return vehicle.getStatus() == LocationStatus.ACTIVE
        && belongs(vehicle.getManagingOrganization(), caller, records);
  }

  private static boolean belongs(Reference party, Caller caller, Records records) {
    return new Directory(records).belongs(party, caller.institution());
  }
}
