package io.github.tieredcare.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Caller;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** One person, as several institutions send it. */
class KnownPersonTest {
  private final Patient known = person("CC-1", "community-centre");

  @Test
  void theSamePersonSentElsewhereContradictsNothing() {
    var posted = person("CH-9", "city-hospital");
    posted.getNameFirstRep().setText("李 娜");
    posted.setBirthDateElement(new DateType("1988"));
    posted.setGender(AdministrativeGender.UNKNOWN);
    posted.addIdentifier().setSystem(IdentifierSystem.PASSPORT).setValue("E00000000");
    assertThat(new KnownPerson(known).contradictedBy(posted)).isEmpty();
  }

  @Test
  void pinyinIsNotTheName() {
    var posted = person("CH-9", "city-hospital");
    posted.getName().clear();
    posted
        .addName()
        .setText("Li Na")
        .addExtension(TcExtension.NAME_REPRESENTATION, new CodeType("SYL"));
    posted.addName().setText("李娜");
    assertThat(new KnownPerson(known).contradictedBy(posted)).isEmpty();
  }

  @Test
  void eachContradictionNamesItsElement() {
    var posted = person("CH-9", "city-hospital");
    posted.getNameFirstRep().setText("李雷");
    assertThat(new KnownPerson(known).contradictedBy(posted)).contains("Patient.name");
    posted.setGender(AdministrativeGender.MALE);
    assertThat(new KnownPerson(known).contradictedBy(posted)).contains("Patient.gender");
    posted.setBirthDateElement(new DateType("1988-03-13"));
    assertThat(new KnownPerson(known).contradictedBy(posted)).contains("Patient.birthDate");
    posted.getIdentifierFirstRep().setValue("340202198803129960");
    assertThat(new KnownPerson(known).contradictedBy(posted)).contains("Patient.identifier");
  }

  @Test
  void whoJoinsAddsItsNumbersAndNothingElse() {
    var posted = person("CH-9", "city-hospital");
    posted.addTelecom().setValue("19900000009");
    posted.addIdentifier().setSystem(IdentifierSystem.NHSA_PERSON).setValue("34029");
    posted.addIdentifier().setSystem(IdentifierSystem.PASSPORT).setValue("E00000000");

    var joined = joined(known, posted);

    var expected = known.copy();
    expected.addIdentifier().setSystem(IdentifierSystem.NHSA_PERSON).setValue("34029");
    expected.addIdentifier(recordNumber("CH-9", "city-hospital"));
    assertThat(joined.equalsDeep(expected)).isTrue();
    assertThat(joined(joined, posted).equalsDeep(expected)).isTrue();
  }

  @Test
  void institutionHasOneRecordNumber() {
    var joined =
        joined(joined(known, person("CH-9", "city-hospital")), person("CH-10", "city-hospital"));

    var expected = known.copy();
    expected.addIdentifier(recordNumber("CH-10", "city-hospital"));
    assertThat(joined.equalsDeep(expected)).isTrue();
  }

  @Test
  void nameIsTheSameInAnyWidth() {
    var posted = person("CH-9", "city-hospital");
    posted.getNameFirstRep().setText("\u3000李\u3000娜 ");
    assertThat(new KnownPerson(known).isNamedAs(posted)).isTrue();
    posted.getNameFirstRep().setText("李雷");
    assertThat(new KnownPerson(known).isNamedAs(posted)).isFalse();
  }

  @Test
  void aNumberWithoutSystemOrValueNamesNobody() {
    var posted = new Patient();
    posted.addIdentifier().setValue("1");
    posted.addIdentifier().setSystem(IdentifierSystem.ID_CARD).addExtension(absent());
    posted.addIdentifier(absent(new Identifier().setSystem(IdentifierSystem.NHSA_PERSON)));
    assertThat(new KnownPerson(posted).isKnown()).isFalse();
    assertThat(new KnownPerson(posted).lastingNumbers()).isEmpty();
    assertThat(new NumberedPerson(posted).cards()).isEmpty();
    assertThat(new NumberIsChangedByWhoGaveIt().judge(new Patient(), posted, Caller.exchange()))
        .isEmpty();
  }

  private static Identifier absent(Identifier number) {
    number.getValueElement().addExtension(absent());
    return number;
  }

  private static Extension absent() {
    return new Extension(
        "http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));
  }

  private static Patient joined(Patient known, Patient posted) {
    return new KnownPerson(known).joinedBy(posted);
  }

  private static Patient person(String number, String institution) {
    var person = new Patient();
    person.addIdentifier().setSystem(IdentifierSystem.ID_CARD).setValue("340202198803129986");
    person.addIdentifier(recordNumber(number, institution));
    person.addName().setText("李娜");
    person.setGender(AdministrativeGender.FEMALE);
    person.setBirthDateElement(new DateType("1988-03-12"));
    return person;
  }

  private static Identifier recordNumber(String number, String institution) {
    return new Identifier()
        .setSystem(IdentifierSystem.RECORD_NUMBER)
        .setValue(number)
        .setAssigner(new Reference("Organization/" + institution));
  }
}
