package io.github.tieredcare.person;

import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Rule;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Patient;

/** The rules on who a patient is, in the order in which they are asked. */
public final class PersonRules {

  private PersonRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new PatientIsIdentified(),
        new IdCardNumberHoldsARealDate(),
        new IdCardNumberEndsInItsCheckCharacter(),
        new BirthDateAndSexAgreeWithTheIdCard(),
        new NumberIsChangedByWhoGaveIt(),
        new NamelessPatientIsNamedWhereAdmitted(),
        new KnownPersonIsNotContradicted(),
        new AuthorityDecidesWhichRecordStands(),
        new DeathIsNotTakenBack(),
        new NumberNamesOnePerson());
  }

  /** Why a posting cannot join the record of the person whose number it bears, if it cannot. */
  public static Optional<Refusal> contradiction(Patient known, Patient posted) {
    return new KnownPerson(known)
        .contradictedBy(posted)
        .flatMap(element -> new KnownPersonIsNotContradicted().refusal(element));
  }

  /** Why a posting is not answered with the person whom its condition found: the name differs. */
  public static Optional<Refusal> otherName(Patient known, Patient posted) {
    return new KnownPerson(posted).isNamedAs(known)
        ? Optional.empty()
        : new KnownPersonIsNotContradicted().refusal("Patient.name");
  }

  /** Why a posting cannot join anybody's record: it brings a number that is not its sender's. */
  public static Optional<Refusal> foreignNumber(Patient posted, Caller caller) {
    return caller.isExchange()
        ? Optional.empty()
        : new NumberIsChangedByWhoGaveIt().judge(new Patient(), posted, caller);
  }

  /** Why numbers that are of two records cannot stand in one. */
  public static Refusal twoRecords() {
    return new NumberNamesOnePerson().refusal("Patient.identifier").orElseThrow();
  }
}
