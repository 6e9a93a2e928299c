package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Centres;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.EpisodeType;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.Need;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Consequence;
import io.github.tieredcare.rule.Findings;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Span;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;

/**
 * When a patient sent up arrives, the way back down is drafted: to the signed family doctor's
 * institution or, without a signing, to the primary institution of the residence.
 */
public final class ArrivalPreparesTheWayBack implements Consequence<Task> {

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public List<Resource> writes(Findings<Task> findings, Records records) {
    var handling = new Handling(findings.change(), records);
    if (!handling.reaches(ReferralState.IN_PROGRESS) || handling.now().has(TaskOutput.WAY_BACK)) {
      return List.of();
    }
    return handling
        .now()
        .referral(records)
        .filter(referral -> referral.goes(Direction.UP) || referral.goes(Direction.OUTSIDE))
        .flatMap(referral -> wayBack(referral, handling))
        .map(draft -> List.of(draft, offering(draft, handling.change().after())))
        .orElse(List.of());
  }

  private static Optional<Resource> wayBack(Referral up, Handling handling) {
    return home(up.request().getSubject(), handling.records(), handling.change().at())
        .map(home -> draft(up.request(), home, handling.change()));
  }

  /** Who takes the patient back. */
  static Optional<Reference> home(Reference patient, Records records, Instant at) {
    return signedInstitution(patient, records, at).or(() -> primaryInstitution(patient, records));
  }

  private static Optional<Reference> signedInstitution(
      Reference patient, Records records, Instant at) {
    return records.pointing(ReferralLinks.EPISODES, patient).stream()
        .filter(
            episode -> episode.getType().stream().anyMatch(EpisodeType.FAMILY_DOCTOR_SIGNING::in))
        .filter(episode -> episode.getStatus() == EpisodeOfCareStatus.ACTIVE)
        .filter(episode -> Span.of(episode.getPeriod()).holds(at))
        .map(EpisodeOfCare::getManagingOrganization)
        .flatMap(signed -> new Directory(records).institutionOf(signed).stream())
        .map(Records::to)
        .findFirst();
  }

  private static Optional<Reference> primaryInstitution(Reference patient, Records records) {
    return records.read(Patient.class, patient).stream()
        .flatMap(person -> person.getAddress().stream())
        .flatMap(address -> Stream.ofNullable(address.getExtensionByUrl(TcExtension.DIVISION)))
        .map(division -> ((Coding) division.getValue()).getCode())
        .flatMap(division -> new Centres(records).primaryFor(division).stream())
        .map(Records::to)
        .findFirst();
  }

  private static Resource draft(ServiceRequest up, Reference home, Change<Task> change) {
    var receiver = change.after().getOwner();
    var down = new ServiceRequest();
    down.setId("way-back-" + up.getIdElement().getIdPart());
    down.getMeta().addProfile(TcProfile.REFERRAL);
    down.addIdentifier(number("way-back-" + up.getIdElement().getIdPart(), receiver));
    down.setStatus(ServiceRequestStatus.DRAFT).setIntent(ServiceRequestIntent.ORDER);
    down.addCategory(Direction.DOWN.concept());
    down.setCode(Need.REHABILITATION.concept());
    down.setSubject(up.getSubject().copy());
    down.setRequester(requester(change));
    down.addPerformer(home);
    down.addBasedOn(Records.to(up));
    down.setAuthoredOn(Date.from(change.at()));
    return down;
  }

  private static Reference requester(Change<Task> change) {
    return change
        .caller()
        .practitionerRole()
        .map(role -> new Reference("PractitionerRole/" + role))
        .orElseGet(() -> change.after().getOwner().copy());
  }

  private static Identifier number(String value, Reference assigner) {
    return new Identifier()
        .setSystem(IdentifierSystem.REFERRAL_NUMBER)
        .setValue(value)
        .setAssigner(assigner.copy());
  }

  private static Resource offering(Resource draft, Task task) {
    var offering = task.copy();
    offering
        .addOutput()
        .setType(TaskOutput.WAY_BACK.concept())
        .setValue(new Reference("ServiceRequest/" + draft.getIdElement().getIdPart()));
    return offering;
  }
}
