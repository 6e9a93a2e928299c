package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.profile.IdentifierSystem;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.UUID;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** What no institution may say of a person whom the exchange knows. */
record WrongPersons(Exchange exchange, Breaches breaches) {

  private static final String ADMITTING = "city-hospital";
  private static final String OTHER = "county-hospital";

  void take(Resident resident) {
    deniedDeath(resident);
    anothersNumber(resident);
    namedByAnother(resident);
  }

  private void deniedDeath(Resident resident) {
    var sender = exchange.signOn(ADMITTING);
    var dead = resident.asKnownTo(ADMITTING);
    dead.setDeceased(new DateTimeType(Date.from(Instant.parse("2026-11-16T00:00:00Z"))));
    var registered = sender.create(dead);
    registered.setDeceased(new BooleanType(false));
    breaches.refused(
        "撤销死亡记录 A death is taken back",
        Set.of("death-is-not-taken-back"),
        () -> sender.update(registered));
  }

  private void anothersNumber(Resident resident) {
    var sender = exchange.signOn(ADMITTING);
    var insured =
        new Identifier()
            .setSystem(IdentifierSystem.NHSA_PERSON)
            .setValue("%030d".formatted(UUID.randomUUID().hashCode() & Integer.MAX_VALUE));
    sender.create(resident.asKnownTo(ADMITTING).addIdentifier(insured.copy()));
    var other = sender.create(resident.asKnownTo(ADMITTING));
    other.addIdentifier(insured);
    breaches.refused(
        "另一人的医保人员编号 The insurance number of another person",
        Set.of("number-names-one-person"),
        () -> sender.update(other));
  }

  private void namedByAnother(Resident resident) {
    var unknown = new Patient().setGender(AdministrativeGender.UNKNOWN);
    unknown.addName().setText("无名氏");
    unknown.addIdentifier(
        new Identifier()
            .setSystem(IdentifierSystem.TEMPORARY_PATIENT)
            .setValue(ADMITTING + "-" + UUID.randomUUID())
            .setAssigner(new Reference("Organization/" + ADMITTING)));
    var admitted = exchange.signOn(ADMITTING).create(unknown);
    var known = resident.asKnownTo(OTHER);
    admitted.setName(known.getName()).setGender(known.getGender());
    admitted.setBirthDate(known.getBirthDate()).setAddress(known.getAddress());
    admitted.addIdentifier(known.getIdentifierFirstRep());
    breaches.refused(
        "他院确认身份不明者的身份 Another institution names an unknown patient",
        Set.of("nameless-patient-is-named-where-admitted"),
        () -> exchange.signOn(OTHER).update(admitted));
  }
}
