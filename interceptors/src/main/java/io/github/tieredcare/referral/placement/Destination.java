package io.github.tieredcare.referral.placement;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where a referral leads: to a department, or to an institution and a speciality, or to a
 * speciality alone.
 */
record Destination(
    Optional<String> department, Optional<String> institution, Optional<String> speciality) {

  /** Where a referral leads now: to whom its centre assigned it, or else as it asks. */
  static Destination of(Referral referral, Records records) {
    var asked = asked(referral, records);
    return ReferralTask.of(referral.request(), records)
        .filter(task -> !new ReferralTask(task).withCentre(records))
        .map(task -> asked.assignedTo(task.getOwner(), records))
        .orElse(asked);
  }

  /** Where a referral asks to lead. */
  static Destination asked(Referral referral, Records records) {
    var department =
        referral.request().getPerformer().stream()
            .flatMap(performer -> departmentOf(performer, records))
            .findFirst();
    return new Destination(
        department.map(Destination::id),
        referral.target(records).map(Destination::id),
        referral.speciality().or(() -> department.flatMap(Destination::specialityOf)));
  }

  /** Where it leads once somebody is to receive it; their institution's department stays. */
  Destination assignedTo(Reference receiver, Records records) {
    var named = departmentOf(receiver, records).findFirst();
    var there = new Directory(records).institutionOf(receiver).map(Destination::id);
    if (there.isEmpty() || named.isEmpty() && there.equals(institution)) {
      return this;
    }
    return new Destination(
        named.map(Destination::id),
        there,
        speciality.or(() -> named.flatMap(Destination::specialityOf)));
  }

  /** Whether two referrals lead to one door. */
  boolean meets(Destination other) {
    return department.isPresent() && other.department.isPresent()
        ? department.equals(other.department)
        : institution.equals(other.institution) && speciality.equals(other.speciality);
  }

  private static Stream<Organization> departmentOf(Reference performer, Records records) {
    var unit =
        records
            .read(PractitionerRole.class, performer)
            .map(PractitionerRole::getOrganization)
            .orElse(performer);
    return records.read(Organization.class, unit).filter(Organization::hasPartOf).stream();
  }

  private static Optional<String> specialityOf(Organization department) {
    return department.getType().stream()
        .flatMap(type -> type.getCoding().stream())
        .filter(coding -> TcCodeSystem.DEPARTMENT.equals(coding.getSystem()))
        .filter(Coding::hasCode)
        .map(Coding::getCode)
        .findFirst();
  }

  private static String id(Organization organization) {
    return organization.getIdElement().getIdPart();
  }
}
