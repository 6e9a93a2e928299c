package io.github.tieredcare.server.patient;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;

/** Women born on one day, each with a number, a telephone and an address that nobody else has. */
public final class People {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final AtomicInteger COUNT = new AtomicInteger();

  private People() {}

  /** Somebody whom the exchange has not met. */
  public static Patient stranger() {
    int number = COUNT.incrementAndGet();
    var person = nameless();
    person.addIdentifier().setSystem(IdentifierSystem.ID_CARD).setValue(idCard(number));
    person.addName().setText("邹晓" + (char) ('一' + number));
    person.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("1991%07d".formatted(number));
    person.addAddress().setText("隐秘街道%d号".formatted(number));
    return person;
  }

  /** A person of whom only sex and birth date are said. */
  static Patient nameless() {
    var person = new Patient();
    person.setGender(AdministrativeGender.FEMALE);
    person.setBirthDateElement(new DateType("1991-05-06"));
    return person;
  }

  /** The same person as known by one number only. */
  static Patient knownBy(String system, String value, Patient person) {
    var account = nameless();
    account.addName().setText(person.getNameFirstRep().getText());
    account.addIdentifier().setSystem(system).setValue(value);
    return account;
  }

  static String healthCard() {
    return "%064X".formatted(COUNT.incrementAndGet());
  }

  static String insuranceNumber() {
    return "3499%026d".formatted(COUNT.incrementAndGet());
  }

  static String idCardOf(Patient person) {
    return person.getIdentifierFirstRep().getValue();
  }

  /** No answer to whoever joins tells anything of the person that stands in the record. */
  static void assertSilent(HttpResponse<String> answer, Patient record) {
    assertThat(answer.body() + answer.headers().map())
        .doesNotContain(
            record.getNameFirstRep().getText(),
            record.getTelecomFirstRep().getValue(),
            record.getAddressFirstRep().getText(),
            "1991-05-06");
    record.getIdentifier().forEach(it -> assertThat(answer.body()).doesNotContain(it.getValue()));
  }

  private static String idCard(int number) {
    String body = "34020219910506%03d".formatted(number * 2);
    int sum = 0;
    for (int at = 0; at < body.length(); at++) {
      sum += (body.charAt(at) - '0') * WEIGHTS[at];
    }
    return body + "10X98765432".charAt(sum % 11);
  }
}
