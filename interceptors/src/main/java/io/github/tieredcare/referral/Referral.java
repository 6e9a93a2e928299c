package io.github.tieredcare.referral;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestPriority;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A ServiceRequest read as a referral. */
public record Referral(ServiceRequest request) {

  /** Which way it goes, if it says so. */
  public Optional<Direction> direction() {
    return Arrays.stream(Direction.values())
        .filter(direction -> request.getCategory().stream().anyMatch(direction::in))
        .findFirst();
  }

  public boolean goes(Direction direction) {
    return direction().filter(direction::equals).isPresent();
  }

  /** Whether it is placed: no longer a draft, and not yet at its end. */
  public boolean open() {
    return request.getStatus() == ServiceRequestStatus.ACTIVE
        || request.getStatus() == ServiceRequestStatus.ONHOLD;
  }

  /** Whether it is being placed by becoming active, or was placed already. */
  public boolean active() {
    return request.getStatus() == ServiceRequestStatus.ACTIVE;
  }

  /** Whether a change places it: from a draft or from nothing, not from being on hold. */
  public static boolean placedBy(Change<ServiceRequest> change) {
    return !change.deletes()
        && new Referral(change.after()).active()
        && (change.creates() || change.before().getStatus() == ServiceRequestStatus.DRAFT);
  }

  public boolean emergency() {
    return request.getPriority() == ServiceRequestPriority.STAT;
  }

  /** The institution that refers. */
  public Optional<Organization> sender(Records records) {
    return new Directory(records).institutionOf(request.getRequester());
  }

  /** The institution that is asked, unless only the need is named. */
  public Optional<Organization> target(Records records) {
    var directory = new Directory(records);
    return request.getPerformer().stream()
        .map(directory::institutionOf)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The department that is asked for: the performer that is part of an institution, if any. */
  public Optional<Reference> targetDepartment(Records records) {
    return request.getPerformer().stream()
        .filter(
            performer ->
                records
                    .read(Organization.class, performer)
                    .filter(Organization::hasPartOf)
                    .isPresent())
        .findFirst();
  }

  /** The doctor who is asked for, if one is. */
  public Optional<Reference> targetDoctor() {
    return request.getPerformer().stream()
        .filter(asked -> "PractitionerRole".equals(asked.getReferenceElement().getResourceType()))
        .findFirst();
  }

  /** The speciality that is wanted, a code of the national list of departments. */
  public Optional<String> speciality() {
    return request.getPerformerType().getCoding().stream()
        .filter(coding -> TcCodeSystem.DEPARTMENT.equals(coding.getSystem()))
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .findFirst();
  }

  /** The ICD-10 codes of the reasons. */
  public Stream<String> diagnoses() {
    return request.getReasonCode().stream()
        .flatMap(reason -> reason.getCoding().stream())
        .filter(coding -> TcCodeSystem.ICD10.equals(coding.getSystem()))
        .filter(Coding::hasCode)
        .map(Coding::getCode);
  }

  /** The referral's papers of one kind: note, consent, results. */
  public <T extends Resource> Stream<T> papers(Class<T> type, Records records) {
    return request.getSupportingInfo().stream()
        .map(paper -> records.read(type, paper))
        .flatMap(Optional::stream);
  }

  /** The extension at this address. */
  public Optional<Extension> extension(String url) {
    return Optional.ofNullable(request.getExtensionByUrl(url));
  }

  /** What the referral is for: diagnosis, examination, treatment, rehabilitation. */
  public Optional<CodeableConcept> purpose() {
    return extension(TcExtension.PURPOSE).map(purpose -> (CodeableConcept) purpose.getValue());
  }
}
