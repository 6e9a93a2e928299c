package io.github.tieredcare.referral.placement;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.rule.Records;
import java.util.Optional;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;

/**
 * Where a referral leads: a department, or an institution and a speciality, or a speciality alone.
 */
record Destination(
    Optional<String> department, Optional<String> institution, Optional<String> speciality) {

  static Destination of(Referral referral, Records records) {
    var department = referral.targetDepartment(records);
    return new Destination(
        department.map(it -> it.getReferenceElement().getIdPart()),
        referral.target(records).map(it -> it.getIdElement().getIdPart()),
        referral.speciality().or(() -> department.flatMap(it -> specialityOf(it, records))));
  }

  /** Whether two referrals lead to one door. */
  boolean meets(Destination other) {
    return department.isPresent() && other.department.isPresent()
        ? department.equals(other.department)
        : institution.equals(other.institution) && speciality.equals(other.speciality);
  }

  private static Optional<String> specialityOf(Reference department, Records records) {
    return records.read(Organization.class, department).stream()
        .flatMap(unit -> unit.getType().stream())
        .flatMap(type -> type.getCoding().stream())
        .filter(coding -> TcCodeSystem.DEPARTMENT.equals(coding.getSystem()))
        .map(Coding::getCode)
        .findFirst();
  }
}
