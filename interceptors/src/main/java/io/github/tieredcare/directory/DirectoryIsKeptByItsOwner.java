package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;

/**
 * The authority keeps the registers and the policies; an institution keeps its own departments,
 * staff, capabilities and places.
 *
 * <p>A role gives rights over the role: the practitioner's own record is changed by who wrote it.
 */
final class DirectoryIsKeptByItsOwner implements ClientRule {
  private static final Set<String> REGISTERS =
      Set.of(
          "Organization",
          "OrganizationAffiliation",
          "Practitioner",
          "PractitionerRole",
          "HealthcareService",
          "Location",
          "Device",
          "Library");

  @Override
  public Text text() {
    return new Text(
        "机构、医联体、接入系统和政策由卫生健康行政部门维护；机构只能维护本机构的科室、人员、服务能力和场所。",
        "Institutions, alliances, client systems and policies are kept by the health authority; an"
            + " institution keeps its own departments, staff, capabilities and places.",
        "请向卫生健康行政部门申请变更，或以所属机构的身份提交。",
        "Ask the health authority for the change, or send it as the institution it belongs to.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Resource> change, Records records) {
    var kind = change.record().fhirType();
    if (change.deletes() || !REGISTERS.contains(kind) || Authority.acts(change.caller(), records)) {
      return Optional.empty();
    }
    var institution = change.caller().institution();
    return Stream.of(change.before(), change.after())
            .filter(Objects::nonNull)
            .allMatch(entry -> owns(institution, entry, records))
        ? Optional.empty()
        : refusal(kind);
  }

  private static boolean owns(String institution, Resource entry, Records records) {
    var directory = new Directory(records);
    if (entry instanceof Organization unit) {
      return unit.hasPartOf() && directory.belongs(unit.getPartOf(), institution);
    }
    if (entry instanceof PractitionerRole role) {
      return directory.belongs(role.getOrganization(), institution);
    }
    if (entry instanceof HealthcareService service) {
      return directory.belongs(service.getProvidedBy(), institution);
    }
    if (entry instanceof Location place) {
      return directory.belongs(place.getManagingOrganization(), institution);
    }
    return entry instanceof Practitioner;
  }
}
