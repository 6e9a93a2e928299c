package io.github.tieredcare.server.loading;

import static io.github.tieredcare.server.loading.Cells.concept;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName.NameUse;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** Who works where, and which institution belongs to which alliance. */
final class StaffRegisters {

  static final Register<Practitioner> PRACTITIONERS =
      new Register<>(
          "practitioners.csv",
          () -> new Practitioner().setActive(true),
          List.of(
              number("physician-licence", IdentifierSystem.PHYSICIAN_LICENCE),
              number("nhsa-physician", IdentifierSystem.NHSA_PHYSICIAN),
              number("staff-number", IdentifierSystem.STAFF_NUMBER),
              Column.needed(
                  "name",
                  "name[]",
                  (it, name) -> it.addName().setUse(NameUse.OFFICIAL).setText(name)),
              Column.optional("pinyin", "name[]", StaffRegisters::pinyin),
              Column.optional("gender", "gender", StaffRegisters::gender),
              Column.optional(
                  "title",
                  "qualification[]",
                  (it, code) ->
                      it.addQualification()
                          .setCode(concept(TcCodeSystem.PROFESSIONAL_TITLE, code))),
              Cells.active(Practitioner::setActive)));

  static final Register<PractitionerRole> ROLES =
      new Register<>(
          "roles.csv",
          () -> new PractitionerRole().setActive(true),
          List.of(
              Column.referring(
                  "practitioner",
                  true,
                  "practitioner",
                  "Practitioner",
                  PractitionerRole::setPractitioner),
              Column.referring(
                  "organization",
                  true,
                  "organization",
                  "Organization",
                  PractitionerRole::setOrganization),
              Column.optional(
                  "specialty",
                  "specialty[]",
                  (it, code) -> it.addSpecialty(concept(TcCodeSystem.DEPARTMENT, code))),
              Column.optional(
                  "start", "period.start", (it, date) -> Cells.start(it.getPeriod(), date)),
              Column.optional("end", "period.end", (it, date) -> Cells.end(it.getPeriod(), date)),
              Cells.active(PractitionerRole::setActive)));

  static final Register<OrganizationAffiliation> MEMBERSHIPS =
      new Register<>(
          "memberships.csv",
          () -> new OrganizationAffiliation().setActive(true),
          List.of(
              Column.referring(
                  "alliance",
                  true,
                  "network[]",
                  "Organization",
                  OrganizationAffiliation::addNetwork),
              party("lead", "organization", OrganizationAffiliation::setOrganization),
              party(
                  "member",
                  "participatingOrganization",
                  OrganizationAffiliation::setParticipatingOrganization),
              Column.needed(
                  "type",
                  "code[]",
                  (it, code) -> it.addCode(concept(TcCodeSystem.ALLIANCE_TYPE, code))),
              Column.needed(
                  "tightness",
                  "extension[]",
                  (it, code) -> it.addExtension(TcExtension.TIGHTNESS, new CodeType(code))),
              Column.needed(
                  "start", "period.start", (it, date) -> Cells.start(it.getPeriod(), date)),
              Column.optional("end", "period.end", (it, date) -> Cells.end(it.getPeriod(), date)),
              Cells.active(OrganizationAffiliation::setActive)));

  private StaffRegisters() {}

  private static Column<Practitioner> number(String name, String system) {
    return Column.optional(
        name, "identifier[]", (it, value) -> it.addIdentifier().setSystem(system).setValue(value));
  }

  private static Column<OrganizationAffiliation> party(
      String name,
      String element,
      BiFunction<OrganizationAffiliation, Reference, OrganizationAffiliation> fill) {
    return Column.referring(name, true, element, "Organization", fill::apply);
  }

  private static void pinyin(Practitioner person, String text) {
    person
        .addName()
        .setText(text)
        .addExtension(TcExtension.NAME_REPRESENTATION, new CodeType("SYL"));
  }

  private static void gender(Practitioner person, String code) {
    person.setGender(AdministrativeGender.valueOf(code.toUpperCase(Locale.ROOT)));
  }
}
