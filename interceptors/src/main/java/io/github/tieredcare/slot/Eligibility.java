package io.github.tieredcare.slot;

import ca.uhn.fhir.model.api.TemporalPrecisionEnum;
import io.github.tieredcare.profile.TcExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Type;

/**
 * Whom a clinic sees; what a patient's record leaves open is not held against the patient.
 *
 * @param sex a code of administrative-gender
 * @param youngest completed years
 * @param oldest completed years
 */
public record Eligibility(
    Optional<String> sex, Optional<Integer> youngest, Optional<Integer> oldest) {

  private static final String MALE = AdministrativeGender.MALE.toCode();
  private static final String FEMALE = AdministrativeGender.FEMALE.toCode();

  static Eligibility of(Schedule session) {
    var stated = Optional.ofNullable(session.getExtensionByUrl(TcExtension.ELIGIBILITY));
    return new Eligibility(
        part(stated, TcExtension.SEX),
        part(stated, TcExtension.YOUNGEST).map(Integer::valueOf),
        part(stated, TcExtension.OLDEST).map(Integer::valueOf));
  }

  /** Whether it sees a patient on a day. */
  public boolean admits(Patient patient, LocalDate day) {
    return sexOf(patient).filter(own -> sex.filter(it -> !it.equals(own)).isPresent()).isEmpty()
        && bornOn(patient).filter(born -> isTooYoung(born, day) || isTooOld(born, day)).isEmpty();
  }

  /** Male or female; none where the record says neither. */
  public static Optional<String> sexOf(Patient patient) {
    return Optional.ofNullable(patient.getGender())
        .map(AdministrativeGender::toCode)
        .filter(own -> own.equals(MALE) || own.equals(FEMALE));
  }

  /** The birth date; none where the record has no whole one. */
  public static Optional<LocalDate> bornOn(Patient patient) {
    var born = patient.getBirthDateElement();
    return born.hasValue() && born.getPrecision() == TemporalPrecisionEnum.DAY
        ? Optional.of(LocalDate.parse(born.getValueAsString()))
        : Optional.empty();
  }

  /** Whom it sees, in Chinese. */
  public String inChinese() {
    return joined(
        "、",
        List.of(
            sex.map(it -> it.equals(FEMALE) ? "女性" : it.equals(MALE) ? "男性" : it),
            youngest.map("满 %d 周岁者"::formatted),
            oldest.map("不超过 %d 周岁者"::formatted)));
  }

  /** Whom it sees, in English. */
  public String inEnglish() {
    return joined(
        ", ",
        List.of(
            sex.map("patients who are %s"::formatted),
            youngest.map("from the age of %d"::formatted),
            oldest.map("up to the age of %d"::formatted)));
  }

  private static String joined(String by, List<Optional<String>> parts) {
    return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(by));
  }

  private boolean isTooYoung(LocalDate born, LocalDate day) {
    return youngest.filter(years -> born.plusYears(years).isAfter(day)).isPresent();
  }

  private boolean isTooOld(LocalDate born, LocalDate day) {
    return oldest.filter(years -> !born.plusYears(years + 1L).isAfter(day)).isPresent();
  }

  private static Optional<String> part(Optional<Extension> stated, String part) {
    return stated
        .map(it -> it.getExtensionByUrl(part))
        .map(Extension::getValue)
        .map(Type::primitiveValue);
  }
}
