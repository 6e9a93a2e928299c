package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.Need;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.referral.Home;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Records;
import java.util.Date;
import java.util.Optional;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** The way back down of a patient who has been sent up and has arrived. */
record WayBack(Handling handling) {

  /** The draft by which the receiver may send the patient back; none from home to home. */
  Optional<ServiceRequest> draft() {
    if (!handling.reaches(ReferralState.IN_PROGRESS) || handling.now().has(TaskOutput.WAY_BACK)) {
      return Optional.empty();
    }
    return handling
        .referral()
        .filter(referral -> handling.wentUp())
        .map(Referral::request)
        .flatMap(up -> home(up).flatMap(home -> receiver().map(from -> draft(up, from, home))));
  }

  private Optional<Reference> receiver() {
    return new Directory(handling.records())
        .institutionOf(handling.change().after().getOwner())
        .map(Records::to);
  }

  private Optional<Reference> home(ServiceRequest up) {
    return new Home(up.getSubject(), handling.records(), handling.change().at())
        .institution()
        .filter(Organization::getActive)
        .map(Records::to)
        .filter(home -> receiver().filter(there -> Records.same(there, home)).isEmpty());
  }

  private ServiceRequest draft(ServiceRequest up, Reference from, Reference home) {
    var number = "way-back-" + up.getIdElement().getIdPart();
    var down = new ServiceRequest();
    down.setId(number);
    down.getMeta().addProfile(TcProfile.REFERRAL);
    down.addIdentifier(
        new Identifier()
            .setSystem(IdentifierSystem.REFERRAL_NUMBER)
            .setValue(number)
            .setAssigner(from));
    down.setStatus(ServiceRequestStatus.DRAFT).setIntent(ServiceRequestIntent.ORDER);
    down.addCategory(Direction.DOWN.concept());
    down.setCode(Need.REHABILITATION.concept());
    down.setSubject(up.getSubject().copy());
    down.setRequester(requester(from));
    down.addPerformer(home);
    down.addBasedOn(Records.to(up));
    down.setAuthoredOn(Date.from(handling.change().at()));
    return down;
  }

  /** The person who registers the arrival, or else the institution until a doctor places it. */
  private Reference requester(Reference from) {
    return handling
        .change()
        .caller()
        .practitionerRole()
        .map(role -> new Reference("PractitionerRole/" + role))
        .orElseGet(from::copy);
  }
}
