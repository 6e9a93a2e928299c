package io.github.tieredcare.example.registers;

import java.nio.file.Path;
import java.util.List;

/** The eight registers, and what a new institution, department, doctor or member adds to them. */
final class Tables {

  /** What the system of an institution needs to refer patients. */
  static final List<String> CARE_SCOPES =
      List.of(
          "system/Organization.rs",
          "system/OrganizationAffiliation.rs",
          "system/Practitioner.rs",
          "system/PractitionerRole.rs",
          "system/HealthcareService.rs",
          "system/Library.rs",
          "system/Patient.crus",
          "system/Consent.crus",
          "system/Composition.crus",
          "system/ServiceRequest.crus",
          "system/Provenance.crs",
          "system/Task.rus",
          "system/Communication.rus",
          "system/AuditEvent.rs");

  private static final List<String> SURNAMES =
      List.of("孔", "孟", "颜", "曾", "李", "王", "张", "刘", "陈", "杨");
  private static final List<String> GIVEN =
      List.of("建国", "秀英", "志强", "玉兰", "文博", "晓燕", "德顺", "春梅", "思远");
  private static final String SINCE = "2025-01-01";

  private final CsvTable institutions =
      new CsvTable(
          "institutions.csv",
          "id",
          "uscc",
          "licence",
          "name",
          "type",
          "role",
          "division",
          "level",
          "serves-division");
  private final CsvTable departments =
      new CsvTable("departments.csv", "id", "institution", "number", "name", "specialty");
  private final CsvTable practitioners =
      new CsvTable("practitioners.csv", "id", "physician-licence", "name", "gender", "title");
  private final CsvTable roles =
      new CsvTable("roles.csv", "id", "practitioner", "organization", "specialty", "start");
  private final CsvTable alliances =
      new CsvTable("alliances.csv", "id", "type", "name", "referral-centre");
  private final CsvTable memberships =
      new CsvTable(
          "memberships.csv", "id", "alliance", "lead", "member", "type", "tightness", "start");
  private final CsvTable capabilities =
      new CsvTable("capabilities.csv", "id", "provided-by", "name", "specialty", "characteristic");
  private final CsvTable systems =
      new CsvTable("systems.csv", "id", "client-id", "name", "owner", "serves", "scope");

  /** A body that does not treat. */
  void body(String id, String name, String role, String division) {
    String serves = role.equals("referral-centre") ? division : "";
    institutions.add(id, credit(division), "", name, "", role, division, "", serves);
  }

  void hospital(String id, String name, String type, String division, String level) {
    institutions.add(id, credit(division), "", name, type, "", division, level, "");
  }

  /** A township or community centre, the primary institution of all who live in its division. */
  void centre(String id, String name, String type, String division) {
    String county = division.substring(0, 6);
    institutions.add(id, credit(county), "", name, type, "", division, "", division);
  }

  /** A village clinic has a licence number and no credit code. */
  void clinic(String id, String name, String division) {
    String licence = "PDY" + division + "D6001";
    institutions.add(id, "", licence, name, "D600", "", division, "", division);
  }

  void department(String institution, String name, String specialty, String... characteristics) {
    String id = institution + "-" + specialty;
    departments.add(id, institution, id, name, specialty);
    capabilities.add(id, id, name, specialty, String.join(";", characteristics));
    doctor(id, specialty, "233");
  }

  void doctor(String organization, String specialty, String title) {
    int number = practitioners.rows() + 1;
    String id = "jn-p%05d".formatted(number);
    String name = SURNAMES.get(number % SURNAMES.size()) + GIVEN.get(number % GIVEN.size());
    String gender = number % GIVEN.size() % 2 == 0 ? "male" : "female";
    practitioners.add(id, "110370800%06d".formatted(number), name, gender, title);
    roles.add(id, id, organization, specialty, SINCE);
  }

  void alliance(String id, String type, String name) {
    alliances.add(id, type, name, "jn-referral-centre");
  }

  void member(String alliance, String type, String lead, String member, String tightness) {
    memberships.add(alliance + "-" + member, alliance, lead, member, type, tightness, SINCE);
  }

  void system(String clientId, String name, List<String> serves, List<String> scopes) {
    systems.add(
        clientId + "-system",
        clientId,
        name,
        "",
        String.join(";", serves),
        String.join(";", scopes));
  }

  /** Writes all files, and tells how many rows they have. */
  int writeTo(Path folder) {
    var all =
        List.of(
            institutions,
            departments,
            practitioners,
            roles,
            alliances,
            memberships,
            capabilities,
            systems);
    all.forEach(table -> table.writeTo(folder));
    return all.stream().mapToInt(CsvTable::rows).sum();
  }

  private String credit(String division) {
    return CreditCode.of(division, institutions.rows() + 1);
  }
}
