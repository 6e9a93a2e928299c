package io.github.tieredcare.server.patient;

import static io.github.tieredcare.server.patient.Hospital.CITY;
import static io.github.tieredcare.server.patient.Hospital.CLINIC;
import static io.github.tieredcare.server.patient.Hospital.COUNTY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A patient belongs to no institution: who posts a known person joins the record. */
class KnownPersonIsJoinedTest {
  private final Patient person = People.stranger();
  private final String id = Hospital.idOf(CLINIC.posts(CLINIC.sees(person, "VC-1")));

  @ParameterizedTest
  @ValueSource(strings = {"return=representation", "return=minimal", "return=OperationOutcome"})
  void postingAddsTheSendersNumberAndRevealsNothing(String prefer) {
    var account = People.knownBy(IdentifierSystem.ID_CARD, People.idCardOf(person), person);
    account.addTelecom().setSystem(ContactPointSystem.PHONE).setValue("19900009999");

    var answer = CITY.posts(CITY.sees(account, "CH-1"), "Prefer", prefer);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Hospital.idOf(answer)).isEqualTo(id);
    People.assertSilent(answer, person);
    assertThat(CLINIC.reads(id).getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly(People.idCardOf(person), "VC-1", "CH-1");
    assertThat(CLINIC.reads(id).getTelecom()).hasSize(1);
  }

  @Test
  void postingAgainChangesNothing() {
    var account = CITY.sees(person, "CH-1");
    CITY.posts(account);
    var version = CLINIC.reads(id).getMeta().getVersionId();

    assertThat(CITY.posts(account).statusCode()).isEqualTo(200);
    assertThat(COUNTY.posts(person).statusCode()).isEqualTo(200);

    assertThat(CLINIC.reads(id).getMeta().getVersionId()).isEqualTo(version);
  }

  @Test
  void institutionHasOneRecordNumberAndGivesItForItself() {
    CITY.posts(CITY.sees(person, "CH-1"));
    var foreign = CITY.posts(CITY.sees(COUNTY.sees(person, "not-its-own"), "CH-3"));
    CITY.posts(CITY.sees(person, "CH-2"));

    assertThat(foreign.statusCode()).as(foreign.body()).isEqualTo(403);
    assertThat(foreign.body()).contains("number-is-changed-by-who-gave-it");
    People.assertSilent(foreign, person);
    assertThat(CLINIC.reads(id).getIdentifier())
        .extracting(Identifier::getValue)
        .containsExactly(People.idCardOf(person), "VC-1", "CH-2");
  }

  @Test
  void anyOfTheNumbersLeadsToTheRecord() {
    String healthCard = People.healthCard();
    String insurance = People.insuranceNumber();
    var both = People.knownBy(IdentifierSystem.EHC_INDEX, healthCard, person);
    both.addIdentifier(person.getIdentifierFirstRep());
    var others = People.knownBy(IdentifierSystem.EHC_INDEX, healthCard, person);
    others.addIdentifier().setSystem(IdentifierSystem.NHSA_PERSON).setValue(insurance);

    assertThat(Hospital.idOf(CITY.posts(CITY.sees(both, "CH-1")))).isEqualTo(id);
    assertThat(Hospital.idOf(COUNTY.posts(COUNTY.sees(others, "XH-1")))).isEqualTo(id);
    var last = People.knownBy(IdentifierSystem.NHSA_PERSON, insurance, person);
    assertThat(Hospital.idOf(CITY.posts(last))).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"identifier=nothing-like-it", "name=nobody", "identifier=VC-1"})
  void joiningHoldsWhateverTheConditionSays(String ifNoneExist) {
    var answer =
        CITY.posts(
            CITY.sees(person, "CH-1"),
            "If-None-Exist",
            ifNoneExist,
            "Prefer",
            "return=representation");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Hospital.idOf(answer)).isEqualTo(id);
    People.assertSilent(answer, person);
    assertThat(CLINIC.reads(id).getIdentifier()).hasSize(3);
  }

  @Test
  void personFoundByTheConditionIsToldByIdOnly() {
    var newborn = People.nameless();
    newborn.addName().setText("邹某之女");
    newborn
        .addIdentifier()
        .setSystem(IdentifierSystem.BIRTH_CERTIFICATE)
        .setValue("W" + People.insuranceNumber());
    var certificate = newborn.getIdentifierFirstRep().getValue();
    var born = CITY.posts(newborn);

    var answer =
        COUNTY.posts(
            newborn,
            "If-None-Exist",
            "identifier=" + certificate,
            "Prefer",
            "return=representation");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Hospital.idOf(answer)).isEqualTo(Hospital.idOf(born));
    assertThat(answer.body()).doesNotContain("邹某之女", certificate);
  }

  @ParameterizedTest
  @CsvSource({"name", "birthDate", "gender", "identifier"})
  void onlyContradictionsAreRefused(String element) {
    var number = new Identifier().setSystem(IdentifierSystem.EHC_INDEX);
    CLINIC.posts(withHealthCard(number.setValue(People.healthCard())));
    var account = withHealthCard(number);
    switch (element) {
      case "name" -> account.getNameFirstRep().setText("邹别");
      case "birthDate" -> account.setBirthDateElement(new DateType("1991-05-07"));
      case "gender" -> account.setGender(AdministrativeGender.MALE);
      default -> account.getIdentifierFirstRep().setValue(People.idCardOf(People.stranger()));
    }

    HttpResponse<String> answer = CITY.posts(CITY.sees(account, "CH-1"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(Hospital.element(answer)).isEqualTo("Patient." + element);
    People.assertSilent(answer, person);
    assertThat(CLINIC.reads(id).getIdentifier()).hasSize(3);
  }

  private Patient withHealthCard(Identifier number) {
    return person.copy().addIdentifier(number.copy());
  }

  @Test
  void numbersOfTwoRecordsAreRefused() {
    var other = People.stranger();
    String insurance = People.insuranceNumber();
    CLINIC.posts(
        other
            .copy()
            .addIdentifier(
                new Identifier().setSystem(IdentifierSystem.NHSA_PERSON).setValue(insurance)));
    var account = People.knownBy(IdentifierSystem.NHSA_PERSON, insurance, person);
    account.addIdentifier(person.getIdentifierFirstRep());

    var answer = CITY.posts(account);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("number-names-one-person", "合并");
    People.assertSilent(answer, other);
  }
}
