package io.github.tieredcare.server.slot;

import io.github.tieredcare.example.slot.Timetable;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.caller.ClientSystem;
import io.github.tieredcare.server.door.scope.UsualScopes;
import io.github.tieredcare.server.rule.Unjudged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The hospitals of a city, each with doctors in its departments, and a day of theirs. */
final class City {

  private static final List<String> DEPARTMENTS =
      List.of("03.04", "03.03", "03.01", "04.01", "05", "07", "10", "13");
  private static final int DOCTORS_OF_A_DEPARTMENT = 24;
  static final int SLOTS = 20;
  private static final String SURNAMES = "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许韩冯邓曹";
  private static final String GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建文辉";

  private final Door door;

  City(Door door) {
    this.door = door;
  }

  static String hospital(int number) {
    return "city-hospital-" + number;
  }

  static int doctors() {
    return DEPARTMENTS.size() * DOCTORS_OF_A_DEPARTMENT;
  }

  /** Has a hospital with its system, departments and doctors registered. */
  void register(int number) {
    var id = hospital(number);
    List<Resource> all = new ArrayList<>();
    all.add(institution(id));
    DEPARTMENTS.forEach(department -> all.add(department(id, department)));
    for (int doctor = 0; doctor < doctors(); doctor++) {
      all.add(practitioner(id, number * doctors() + doctor));
      all.add(role(id, doctor, number * doctors() + doctor));
    }
    new Unjudged().store(all);
    door.register(new ClientSystem(id, Set.of(id), UsualScopes.ofInstitution(), Optional.empty()));
  }

  /** A day of a hospital: each of its doctors holds a session. */
  static Bundle day(int number, LocalDate day) {
    var publication = new Bundle().setType(BundleType.COLLECTION);
    for (int department = 0; department < DEPARTMENTS.size(); department++) {
      var code = DEPARTMENTS.get(department);
      var numbers = "https://%s.example.org/sessions/%s".formatted(hospital(number), code);
      int first = department * DOCTORS_OF_A_DEPARTMENT;
      new Timetable(numbers, day, SLOTS)
          .of(doctors(number, first), code)
          .getEntry()
          .forEach(publication::addEntry);
    }
    return publication;
  }

  private static List<String> doctors(int number, int first) {
    return IntStream.range(first, first + DOCTORS_OF_A_DEPARTMENT)
        .mapToObj(doctor -> roleId(hospital(number), doctor))
        .toList();
  }

  private static Organization institution(String id) {
    var institution = new Organization().setActive(true).setName("第" + id + "医院");
    institution.setId(id);
    institution.getMeta().addProfile(Canonical.structureDefinition("tc-institution"));
    institution
        .addIdentifier()
        .setSystem(IdentifierSystem.MEDICAL_LICENCE)
        .setValue(id.toUpperCase(Locale.ROOT));
    institution.addType().addCoding().setSystem(TcCodeSystem.WS218).setCode("A100");
    institution.addExtension(
        TcExtension.DIVISION, new Coding().setSystem(TcCodeSystem.GBT_2260).setCode("310101"));
    return institution;
  }

  private static Organization department(String hospital, String code) {
    var department = new Organization().setActive(true).setName(code);
    department.setId(departmentId(hospital, code));
    return department.setPartOf(new Reference("Organization/" + hospital));
  }

  private static Practitioner practitioner(String hospital, int of) {
    var practitioner = new Practitioner().setActive(true);
    practitioner.setId("p-%s-%d".formatted(hospital, of));
    practitioner
        .addIdentifier()
        .setSystem("https://tieredcare.github.io/fhir/sid/physician-licence")
        .setValue("1103101%08d".formatted(of));
    practitioner.addName().setText(name(of));
    return practitioner;
  }

  /** Of the some 27,000 names, one is repeated no sooner than after all others. */
  private static String name(int of) {
    int surname = of % SURNAMES.length();
    int one = of / SURNAMES.length() % GIVEN.length();
    int other = of / SURNAMES.length() / GIVEN.length() % GIVEN.length();
    return Stream.of(SURNAMES.charAt(surname), GIVEN.charAt(one), GIVEN.charAt(other))
        .map(String::valueOf)
        .reduce("", String::concat);
  }

  private static PractitionerRole role(String hospital, int doctor, int of) {
    var department = DEPARTMENTS.get(doctor / DOCTORS_OF_A_DEPARTMENT);
    var role = new PractitionerRole().setActive(true);
    role.setId(roleId(hospital, doctor));
    role.setPractitioner(new Reference("Practitioner/p-%s-%d".formatted(hospital, of)));
    role.setOrganization(new Reference("Organization/" + departmentId(hospital, department)));
    role.addSpecialty(new CodeableConcept(new Coding(TcCodeSystem.DEPARTMENT, department, null)));
    return role;
  }

  private static String roleId(String hospital, int doctor) {
    return "%s-doctor-%d".formatted(hospital, doctor);
  }

  private static String departmentId(String hospital, String code) {
    return hospital + "-" + code.replace('.', '-');
  }
}
