package io.github.tieredcare.server.loading;

import static io.github.tieredcare.server.loading.Cells.coding;
import static io.github.tieredcare.server.loading.Cells.concept;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.util.List;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Organization;

/** Institutions, their departments, and the alliances. */
final class OrganizationRegisters {

  private static final String TYPE = "type[]";
  private static final String EXTENSION = "extension[]";
  private static final String IDENTIFIER = "identifier[]";

  static final Register<Organization> INSTITUTIONS =
      new Register<>(
          "institutions.csv",
          OrganizationRegisters::inUse,
          List.of(
              number("uscc", IdentifierSystem.USCC),
              number("insurance-number", IdentifierSystem.NHSA_INSTITUTION),
              number("licence", IdentifierSystem.MEDICAL_LICENCE),
              Column.needed("name", "name", Organization::setName),
              Column.optional("alias", "alias[]", Organization::addAlias),
              type("type", TcCodeSystem.WS218),
              type("role", TcCodeSystem.INSTITUTION_ROLE),
              extension("division", true, TcExtension.DIVISION, TcCodeSystem.GBT_2260),
              extension("level", false, TcExtension.HOSPITAL_LEVEL, TcCodeSystem.HOSPITAL_LEVEL),
              extension(
                  "serves-division", false, TcExtension.SERVES_DIVISION, TcCodeSystem.GBT_2260),
              Column.optional("telephone", "telecom[]", OrganizationRegisters::telephone),
              Column.optional(
                  "address", "address[]", (it, text) -> it.addAddress(new Address().setText(text))),
              Cells.active(Organization::setActive)));

  static final Register<Organization> DEPARTMENTS =
      new Register<>(
          "departments.csv",
          OrganizationRegisters::inUse,
          List.of(
              Column.referring(
                  "institution", true, "partOf", "Organization", Organization::setPartOf),
              number("number", IdentifierSystem.DEPARTMENT),
              Column.needed("name", "name", Organization::setName),
              Column.needed(
                  "specialty",
                  TYPE,
                  (it, code) -> it.addType(concept(TcCodeSystem.DEPARTMENT, code))),
              Cells.active(Organization::setActive)));

  static final Register<Organization> ALLIANCES =
      new Register<>(
          "alliances.csv",
          OrganizationRegisters::inUse,
          List.of(
              Column.needed(
                  "type",
                  TYPE,
                  (it, code) -> it.addType(concept(TcCodeSystem.ALLIANCE_TYPE, code))),
              Column.needed("name", "name", Organization::setName),
              Column.referring(
                  "referral-centre",
                  false,
                  EXTENSION,
                  "Organization",
                  (it, centre) -> it.addExtension(TcExtension.REFERRAL_CENTRE, centre)),
              Cells.active(Organization::setActive)));

  private OrganizationRegisters() {}

  private static Organization inUse() {
    return new Organization().setActive(true);
  }

  private static Column<Organization> number(String name, String system) {
    return Column.optional(
        name, IDENTIFIER, (it, value) -> it.addIdentifier().setSystem(system).setValue(value));
  }

  private static Column<Organization> type(String name, String system) {
    return Column.optional(name, TYPE, (it, code) -> it.addType(concept(system, code)));
  }

  private static Column<Organization> extension(
      String name, boolean needed, String url, String system) {
    return new Column<>(
        name, needed, EXTENSION, "", (it, code) -> it.addExtension(url, coding(system, code)));
  }

  private static void telephone(Organization body, String number) {
    body.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(number);
  }
}
