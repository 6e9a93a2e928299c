package io.github.tieredcare.person;

import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** Digits 7 to 14 of an ID card number are a day that was in the calendar. */
final class IdCardNumberHoldsARealDate implements IdentityRule {
  @Override
  public Text text() {
    return new Text(
        "证件号码第7至14位不是实际存在的日期。",
        "Digits 7 to 14 of the ID number are not a day of the calendar.",
        "请核对证件，重新录入号码。",
        "Compare the number with the card and enter it again.");
  }

  @Override
  public Optional<Refusal> judge(Patient patient) {
    var person = new NumberedPerson(patient);
    return person
        .card(card -> card.birthDate().isEmpty())
        .flatMap(card -> refusal(person.elementOf(card)));
  }
}
