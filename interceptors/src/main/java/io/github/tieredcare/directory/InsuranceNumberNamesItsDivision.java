package io.github.tieredcare.directory;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;

/**
 * An insurance institution number is H (or P, a pharmacy), six digits of division and five of
 * order; its division is that of the institution, its city or its province.
 */
final class InsuranceNumberNamesItsDivision implements InstitutionRule {
  private static final Pattern SHAPE = Pattern.compile("[HP]\\d{11}");
  private static final int CITY_DIGITS = 4;

  @Override
  public Text text() {
    return new Text(
        "定点医药机构编号应为 H/P＋6位区划＋5位顺序号，且区划须与机构所在地一致。",
        "An insurance institution number is H or P, 6 digits of the institution's division, 5 of order.",
        "请核对医保部门发放的编号与机构的行政区划。",
        "Compare the number with the insurer's notice, and the institution's division with its address.");
  }

  @Override
  public Optional<Refusal> judge(Change<Organization> change, List<Identifier> numbers) {
    var division = Directory.divisionOf(change.after());
    return refusalAt(
        numbers, IdentifierSystem.NHSA_INSTITUTION, number -> !names(number, division));
  }

  /** 00 stands for all of a province or a city, 99 for what the city itself runs. */
  private static boolean names(String number, String division) {
    if (!SHAPE.matcher(number).matches()) {
      return false;
    }
    var region = number.substring(1, 1 + CITY_DIGITS).replaceFirst("(00|99)+$", "");
    return division.isEmpty() || division.startsWith(region);
  }
}
