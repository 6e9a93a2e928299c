package io.github.tieredcare.server.patient;

import static io.github.tieredcare.server.patient.Hospital.CITY;
import static io.github.tieredcare.server.patient.Hospital.CLINIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who presents the complete number and the name receives the reference, and nothing else. */
class PersonMatchTest {
  private static final String ID_CARD = IdentifierSystem.ID_CARD;

  private final Patient person = People.stranger();
  private final String number = People.idCardOf(person);
  private final String id = Hospital.idOf(CLINIC.posts(CLINIC.sees(person, "VC-1")));

  @Test
  void numberAndNameGiveTheReference() {
    var presented = presented(number, person.getNameFirstRep().getText());

    var answer = ask(presented);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var entry = Hospital.parsed(Bundle.class, answer).getEntryFirstRep();
    assertThat(entry.getResource().getIdElement().getIdPart()).isEqualTo(id);
    assertThat(entry.getSearch().getScore().intValue()).isEqualTo(1);
    assertThat(((CodeType) entry.getSearch().getExtensionFirstRep().getValue()).getCode())
        .isEqualTo("certain");
    People.assertSilent(answer, person);
    assertThat(Hospital.json(entry.getResource()))
        .isEqualTo("{\"resourceType\":\"Patient\",\"id\":\"" + id + "\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {" %s ", "%s\u3000", "\u3000%s"})
  void spacesAndWidthMakeNoDifference(String written) {
    String name = written.formatted(person.getNameFirstRep().getText());

    assertThat(found(ask(presented(wide(number), name)))).isEqualTo(1);
  }

  @Test
  void wrongNameAndUnknownNumberAreAnsweredAlike() {
    var wrongName = ask(presented(number, "邹别"));
    var noSuchNumber =
        ask(presented(People.idCardOf(People.stranger()), person.getNameFirstRep().getText()));
    var noNumber = ask(new Patient());

    assertThat(wrongName.statusCode()).as(wrongName.body()).isEqualTo(200);
    assertThat(withoutIdAndTime(wrongName)).isEqualTo(withoutIdAndTime(noSuchNumber));
    assertThat(withoutIdAndTime(wrongName)).isEqualTo(withoutIdAndTime(noNumber));
    assertThat(found(wrongName)).isZero();
  }

  @Test
  void numberAloneOrHalfOfItIsNotEnough() {
    var nameless = new Patient();
    nameless.addIdentifier().setSystem(ID_CARD).setValue(number);

    assertThat(found(ask(nameless))).isZero();
    assertThat(found(ask(presented(number.substring(0, 17), person.getNameFirstRep().getText()))))
        .isZero();
  }

  @Test
  void numberDoesNotStandInAnAddress() {
    for (String query : new String[] {ID_CARD + "%7C" + number, number, "x%2C" + number}) {
      var answer = CITY.gets("Patient?identifier=" + query);
      assertThat(answer.statusCode()).as(query).isEqualTo(400);
      assertThat(answer.body()).contains("_search", "numbers-stay-out-of-addresses");
    }
    var chained = CITY.gets("ServiceRequest?patient.identifier=" + ID_CARD + "%7C" + number);
    assertThat(chained.statusCode()).isEqualTo(400);
  }

  @Test
  void searchByPostAndByOtherIdentifiersStaysOpen() {
    var byPost =
        CITY.sends(
            "POST",
            "Patient/_search",
            "identifier=" + ID_CARD + "%7C" + number,
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(byPost.statusCode()).as(byPost.body()).isEqualTo(200);
    var byRecordNumber = CITY.gets("Patient?identifier=VC-1");
    assertThat(byRecordNumber.statusCode()).isEqualTo(200);
  }

  private static Patient presented(String number, String name) {
    var presented = new Patient();
    presented.addIdentifier().setSystem(ID_CARD).setValue(number);
    presented.addName().setText(name);
    return presented;
  }

  private static HttpResponse<String> ask(Patient presented) {
    var question = new Parameters();
    question.addParameter().setName("resource").setResource(presented);
    question.addParameter("onlyCertainMatches", true);
    return CITY.sends("POST", "Patient/$match", Hospital.json(question));
  }

  private static int found(HttpResponse<String> answer) {
    return Hospital.parsed(Bundle.class, answer).getEntry().size();
  }

  private static String wide(String digits) {
    return digits
        .codePoints()
        .map(it -> it + 0xFEE0)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String withoutIdAndTime(HttpResponse<String> answer) {
    var bundle = Hospital.parsed(Bundle.class, answer);
    bundle.setMeta(null).setId((String) null);
    return Hospital.json(bundle);
  }
}
