package io.github.tieredcare.person;

import io.github.tieredcare.profile.TcExtension;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Patient;

/** What the card of a person says beside the number: birth date, sex and written name. */
record Particulars(Patient patient) {

  /** The element of another account of a person that contradicts this one, if one does. */
  Optional<String> contradictedBy(Patient other) {
    var theirs = new Particulars(other);
    if (bornOn().isPresent() && theirs.bornOn().filter(this::isBornApartFrom).isPresent()) {
      return Optional.of("Patient.birthDate");
    }
    if (differ(sex(), theirs.sex())) {
      return Optional.of("Patient.gender");
    }
    return differ(name(), theirs.name()) ? Optional.of("Patient.name") : Optional.empty();
  }

  /** The element that a later version gives otherwise, or no longer; it may tell more. */
  Optional<String> lostIn(Patient later) {
    var after = new Particulars(later);
    if (bornOn().filter(day -> !after.bornOn().orElse("").startsWith(day)).isPresent()) {
      return Optional.of("Patient.birthDate");
    }
    if (sex().isPresent() && !sex().equals(after.sex())) {
      return Optional.of("Patient.gender");
    }
    return names().equals(after.names()) ? Optional.empty() : Optional.of("Patient.name");
  }

  /** The first name as written in Chinese. */
  Optional<String> name() {
    return names().stream().findFirst();
  }

  /** Without spaces and in one width; pinyin is only another way to find a name. */
  private List<String> names() {
    List<HumanName> names = patient.getName();
    return names.stream()
        .filter(name -> !name.hasExtension(TcExtension.NAME_REPRESENTATION) && name.hasText())
        .map(name -> Normalizer.normalize(name.getText(), Form.NFKC))
        .map(name -> name.replaceAll("[\\s·•]", ""))
        .toList();
  }

  private Optional<String> bornOn() {
    return Optional.ofNullable(patient.getBirthDateElement().getValueAsString());
  }

  private Optional<String> sex() {
    return Optional.ofNullable(patient.getGender())
        .filter(sex -> sex != AdministrativeGender.UNKNOWN)
        .map(AdministrativeGender::toCode);
  }

  /** A day, a month or a year: the longer date tells more, but nothing else, than the shorter. */
  private boolean isBornApartFrom(String date) {
    var own = bornOn().orElse("");
    return !own.startsWith(date) && !date.startsWith(own);
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }
}
