package io.github.tieredcare.person;

import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/**
 * The check character of GB 11643 finds every single wrong digit and every swapped pair in an ID
 * card number.
 */
final class IdCardNumberEndsInItsCheckCharacter implements IdentityRule {
  @Override
  public Text text() {
    return new Text(
        "证件号码校验不通过（末位应为 {0}）。",
        "The ID number fails its check: its last character should be {0}.",
        "请核对证件上的全部号码后重新录入；末位为 X 的须大写。",
        "Compare every digit with the card and enter it again; a final X is written large.");
  }

  @Override
  public Optional<Refusal> judge(Patient patient) {
    var person = new NumberedPerson(patient);
    return person
        .card(card -> !card.checks())
        .flatMap(card -> refusal(person.elementOf(card), card.expectedCheck()));
  }
}
