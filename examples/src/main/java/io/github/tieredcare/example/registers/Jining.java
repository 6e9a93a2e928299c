package io.github.tieredcare.example.registers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes up registers of the size of Jining: 3,601 village clinics, 108 township centres, 65
 * hospitals and community centres. The divisions are the real ones; every institution, person and
 * number is invented, and each run makes the same.
 */
public final class Jining {

  static final int CLINICS = 3601;
  static final int TOWNSHIPS = 108;
  static final int COMMUNITY_CENTRES = 25;
  private static final int CITY_HOSPITALS = 7;

  private static final String CITY = "370800";
  private static final String COMMISSION = "jn-health-commission";

  private final Tables tables = new Tables();
  private final Map<String, List<String>> served = new TreeMap<>();

  private Jining() {}

  /** Writes the files to the folder named first. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    System.out.println(write(folder) + " rows in " + folder);
  }

  /** Writes the files, and tells how many rows they have. */
  public static int write(Path folder) throws IOException {
    var region = new Jining();
    region.city();
    Counties.NAMES.forEach(region::county);
    region.centres();
    region.clinics();
    region.countySystems();
    return region.tables.writeTo(Files.createDirectories(folder));
  }

  private void city() {
    tables.body(COMMISSION, "济宁市示例卫生健康委员会", "health-commission", CITY);
    tables.body("jn-referral-centre", "济宁市示例转诊中心", "referral-centre", CITY);
    tables.system(
        COMMISSION,
        "卫生健康委员会信息系统",
        List.of(COMMISSION),
        List.of("system/Organization.crus", "system/Device.crus", "system/AuditEvent.rs"));
    tables.alliance("jn-city-group", "city-group", "济宁市示例医疗集团");
    for (int number = 1; number <= CITY_HOSPITALS; number++) {
      String id = "jn-city-hospital-" + number;
      hospital(id, "济宁市示例第%d医院".formatted(number), "A100", CITY, "2");
      inCityGroup(id, "tight");
    }
  }

  private void county(String division, String name) {
    String community = "jn-community-" + division;
    tables.alliance(community, "county-community", name + "示例医共体");
    served.put(division, new ArrayList<>());
    countyHospital(division, "general", name + "示例人民医院", "A100");
    countyHospital(division, "tcm", name + "示例中医医院", "A210");
    countyHospital(division, "maternal", name + "示例妇幼保健院", "G100");
    inCityGroup(lead(division), "loose");
  }

  private void countyHospital(String division, String kind, String name, String type) {
    String id = "jn-" + division + "-" + kind;
    hospital(id, name, type, division, "5");
    inCommunity(division, id);
  }

  private void hospital(String id, String name, String type, String division, String level) {
    tables.hospital(id, name, type, division, level);
    tables.department(id, name + "内科", "03", "outpatient", "inpatient");
    tables.department(id, name + "心血管内科", "03.04", "outpatient", "inpatient", "chest-pain");
    tables.department(id, name + "外科", "04", "outpatient", "inpatient");
    tables.department(id, name + "妇产科", "05", "outpatient", "inpatient");
    tables.department(id, name + "儿科", "07", "outpatient", "inpatient");
    tables.department(id, name + "急诊医学科", "20", "emergency");
    tables.department(id, name + "康复医学科", "21", "inpatient");
    tables.department(id, name + "中医科", "50", "outpatient");
    tables.system(id, name + "信息系统", List.of(id), Tables.CARE_SCOPES);
  }

  private void centres() {
    IntStream.range(0, TOWNSHIPS)
        .forEach(at -> centre(Counties.township(at), "示例镇%03d卫生院".formatted(at + 1), "C220"));
    IntStream.range(0, COMMUNITY_CENTRES)
        .forEach(
            at ->
                centre(
                    Counties.division(at) + "%03d".formatted(1 + at / Counties.NAMES.size()),
                    "示例街道%02d社区卫生服务中心".formatted(at + 1),
                    "B100"));
  }

  private void centre(String division, String name, String type) {
    String id = "jn-" + division;
    tables.centre(id, name, type, division);
    tables.department(id, name + "全科医疗科", "02", "outpatient");
    tables.department(id, name + "中医科", "50", "outpatient");
    inCommunity(division.substring(0, 6), id);
  }

  private void clinics() {
    for (int at = 0; at < CLINICS; at++) {
      String division = Counties.township(at % TOWNSHIPS) + "%03d".formatted(200 + at / TOWNSHIPS);
      String id = "jn-" + division;
      tables.clinic(id, "示例村%04d卫生室".formatted(at + 1), division);
      tables.doctor(id, "02", "23R");
      inCommunity(division.substring(0, 6), id);
    }
  }

  /** A county's platform calls for its township centres and village clinics. */
  private void countySystems() {
    served.forEach(
        (division, ids) ->
            tables.system(
                lead(division) + "-platform",
                Counties.NAMES.get(division),
                ids,
                Tables.CARE_SCOPES));
  }

  private void inCommunity(String division, String member) {
    tables.member("jn-community-" + division, "county-community", lead(division), member, "tight");
    served.get(division).add(member);
  }

  private void inCityGroup(String member, String tightness) {
    tables.member("jn-city-group", "city-group", "jn-city-hospital-1", member, tightness);
  }

  private static String lead(String division) {
    return "jn-" + division + "-general";
  }
}
