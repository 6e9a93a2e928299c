package io.github.tieredcare.person;

import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;

/** What an ID card number says of birth date and sex is what the record says. */
final class BirthDateAndSexAgreeWithTheIdCard implements IdentityRule {
  @Override
  public Text text() {
    return new Text(
        "出生日期或性别与证件号码不一致。",
        "The birth date or sex differs from what the ID number says.",
        "请核对证件：第7至14位为出生日期，第17位奇数为男、偶数为女。",
        "See the card: digits 7 to 14 are the birth date; digit 17 is odd for men, even for women.");
  }

  @Override
  public Optional<Refusal> judge(Patient patient) {
    var person = new NumberedPerson(patient);
    if (person.card(card -> bornOtherwise(patient, card)).isPresent()) {
      return refusal("Patient.birthDate");
    }
    return person
        .card(card -> ofOtherSex(patient, card))
        .flatMap(card -> refusal("Patient.gender"));
  }

  /** A birth date may be known to the year or month only; what is known has to agree. */
  private static boolean bornOtherwise(Patient patient, IdCardNumber card) {
    var written = patient.getBirthDateElement().getValueAsString();
    return written != null
        && card.birthDate().filter(date -> !date.toString().startsWith(written)).isPresent();
  }

  private static boolean ofOtherSex(Patient patient, IdCardNumber card) {
    var said = patient.getGender();
    var told = card.ofMan() ? AdministrativeGender.MALE : AdministrativeGender.FEMALE;
    return said != null && said != AdministrativeGender.UNKNOWN && said != told;
  }
}
