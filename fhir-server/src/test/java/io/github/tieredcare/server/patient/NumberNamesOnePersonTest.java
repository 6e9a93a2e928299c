package io.github.tieredcare.server.patient;

import static io.github.tieredcare.server.patient.Hospital.CITY;
import static io.github.tieredcare.server.patient.Hospital.CLINIC;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** An update gives a person a number, unless another person bears it. */
class NumberNamesOnePersonTest {
  private final String insurance = People.insuranceNumber();
  private final Patient other = People.stranger();
  private final Patient person = People.stranger();
  private final String id = Hospital.idOf(CLINIC.posts(CLINIC.sees(person, "VC-1")));

  @Test
  void newNumberIsAddedAndFoundFromThenOn() {
    var updated = CLINIC.reads(id).addIdentifier(insurance());

    assertThat(CLINIC.puts(updated).statusCode()).isEqualTo(200);

    var account = People.knownBy(IdentifierSystem.NHSA_PERSON, insurance, person);
    assertThat(Hospital.idOf(CITY.posts(account))).isEqualTo(id);
  }

  @Test
  void putOfAnothersNumberIsRefused() {
    CITY.posts(other.copy().addIdentifier(insurance()));

    var answer = CLINIC.puts(CLINIC.reads(id).addIdentifier(insurance()));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(answer.body()).contains("number-names-one-person");
    People.assertSilent(answer, other);
    assertThat(CLINIC.reads(id).getIdentifier()).hasSize(2);
  }

  @Test
  void patchToAnothersNumberIsRefused() {
    CITY.posts(other.copy().addIdentifier(insurance()));
    String patch =
        """
        [{"op":"add","path":"/identifier/-","value":{"system":"%s","value":"%s"}}]
        """
            .formatted(IdentifierSystem.NHSA_PERSON, insurance);

    var answer =
        CLINIC.sends(
            "PATCH", "Patient/" + id, patch, "Content-Type", "application/json-patch+json");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(CLINIC.reads(id).getIdentifier()).hasSize(2);
  }

  @Test
  void entryOfABundleIsNamed() {
    CITY.posts(other.copy().addIdentifier(insurance()));
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(CLINIC.reads(id).addIdentifier(insurance()))
        .getRequest()
        .setMethod(HTTPVerb.PUT)
        .setUrl("Patient/" + id);

    var answer = CLINIC.posts(bundle);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(Hospital.element(answer)).isEqualTo("Bundle.entry[0].resource.identifier");
  }

  @Test
  void conditionalUpdateMakesNoSecondRecord() {
    CITY.posts(other.copy().addIdentifier(insurance()));
    var account = People.knownBy(IdentifierSystem.NHSA_PERSON, insurance, other);
    var number = "VC-" + insurance;

    var answer =
        CLINIC.sends(
            "PUT", "Patient?identifier=" + number, Hospital.json(CLINIC.sees(account, number)));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
  }

  @Test
  void oneBundleMakesOnePersonOnce() {
    var stranger = People.stranger();
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    for (int twice = 0; twice < 2; twice++) {
      var entry = bundle.addEntry().setResource(stranger.copy());
      entry.getRequest().setMethod(HTTPVerb.POST).setUrl("Patient");
    }

    var answer = CITY.posts(bundle);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
    assertThat(CITY.posts(stranger).statusCode()).isEqualTo(201);
  }

  @Test
  void unknownPatientOfAnEmergencyIsRecognisedLater() {
    var unknown = new Patient();
    unknown.addName().setText("无名氏");
    unknown.setGender(AdministrativeGender.UNKNOWN);
    unknown
        .addIdentifier()
        .setSystem(IdentifierSystem.TEMPORARY_PATIENT)
        .setValue("CH-T" + insurance)
        .setAssigner(new Reference("Organization/city-hospital"));
    var posted = CITY.posts(CITY.sees(unknown, "CH-9"));
    assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);

    var recognised = CITY.reads(Hospital.idOf(posted));
    recognised.addIdentifier(other.getIdentifierFirstRep());
    recognised.getNameFirstRep().setText(other.getNameFirstRep().getText());
    recognised.setGender(AdministrativeGender.FEMALE);
    recognised.setBirthDateElement(new DateType("1991-05-06"));
    assertThat(CLINIC.puts(recognised).statusCode()).as("a stranger finds nobody").isEqualTo(404);
    var answer = CITY.puts(recognised);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Hospital.idOf(CLINIC.posts(other))).isEqualTo(Hospital.idOf(posted));
  }

  private Identifier insurance() {
    return new Identifier().setSystem(IdentifierSystem.NHSA_PERSON).setValue(insurance);
  }
}
