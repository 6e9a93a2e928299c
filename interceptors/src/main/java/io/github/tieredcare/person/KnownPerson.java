package io.github.tieredcare.person;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.rule.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** A patient as somebody whom others may know too: by the numbers that a person has for life. */
public record KnownPerson(Patient patient) {

  /** A person has one of each of these, and it names nobody else. */
  public static final Set<String> LASTING =
      Set.of(
          IdentifierSystem.ID_CARD,
          IdentifierSystem.RESIDENCE_PERMIT,
          IdentifierSystem.EHC_INDEX,
          IdentifierSystem.NHSA_PERSON);

  /** A person may have several of these, one after the other, or none any more. */
  private static final Set<String> PASSING =
      Set.of(
          IdentifierSystem.PASSPORT,
          IdentifierSystem.HK_MACAO_TAIWAN_PERMIT,
          IdentifierSystem.BIRTH_CERTIFICATE);

  /** Whether a number is one of the person, which no institution gave. */
  static boolean owns(Identifier number) {
    return isOneOf(LASTING, number) || isOneOf(PASSING, number);
  }

  /** Whether others can know this person by a number. */
  public boolean isKnown() {
    return patient.getIdentifier().stream().anyMatch(it -> isGiven(it) && owns(it));
  }

  /** Whether a temporary number is all there is. */
  boolean isNameless() {
    return !isKnown() && numbers(Set.of(IdentifierSystem.TEMPORARY_PATIENT)).findAny().isPresent();
  }

  /** The element of another account of this person that contradicts this one, if one does. */
  public Optional<String> contradictedBy(Patient other) {
    var theirs = new KnownPerson(other);
    return numbers(LASTING).anyMatch(theirs::hasAnotherThan)
        ? Optional.of("Patient.identifier")
        : new Particulars(patient).contradictedBy(other);
  }

  /** The numbers by which others know this person for life, whose values name nobody else. */
  public List<Identifier> lastingNumbers() {
    return numbers(LASTING).toList();
  }

  /** Whether this person goes by the same written name as another. */
  public boolean isNamedAs(Patient other) {
    var name = new Particulars(patient).name();
    return name.isPresent() && name.equals(new Particulars(other).name());
  }

  /**
   * This person, as an institution that met the person too adds to it: its own record number, in
   * place of an earlier one, lasting numbers that were not known yet, and nothing else.
   */
  public Patient joinedBy(Patient posted) {
    var joined = patient.copy();
    var theirs = new KnownPerson(posted);
    theirs
        .numbers(LASTING)
        .filter(number -> numbers(Set.of(number.getSystem())).findAny().isEmpty())
        .forEach(number -> joined.addIdentifier(number.copy()));
    theirs
        .numbers(Set.of(IdentifierSystem.RECORD_NUMBER))
        .forEach(number -> new KnownPerson(joined).keptUnder(number.copy()));
    return joined;
  }

  private void keptUnder(Identifier number) {
    numberedBy(giver(number), IdentifierSystem.RECORD_NUMBER)
        .findFirst()
        .ifPresentOrElse(
            earlier -> earlier.setValue(number.getValue()), () -> patient.addIdentifier(number));
  }

  /** Whether an institution keeps a record of this person. */
  boolean isKeptBy(Caller caller) {
    return numberedBy(caller.institution(), IdentifierSystem.RECORD_NUMBER).findAny().isPresent();
  }

  /** Whether an institution admitted this person without knowing who it is. */
  boolean isNumberedBy(Caller caller) {
    return numberedBy(caller.institution(), IdentifierSystem.TEMPORARY_PATIENT)
        .findAny()
        .isPresent();
  }

  private Stream<Identifier> numberedBy(String institutionId, String system) {
    return numbers(Set.of(system)).filter(number -> giver(number).equals(institutionId));
  }

  /** The institution that gave a number; empty when the number does not say. */
  static String giver(Identifier number) {
    var id = number.getAssigner().getReferenceElement().getIdPart();
    return id == null ? "" : id;
  }

  private boolean hasAnotherThan(Identifier number) {
    var same = numbers(Set.of(number.getSystem())).map(Identifier::getValue).toList();
    return !same.isEmpty() && !same.contains(number.getValue());
  }

  private Stream<Identifier> numbers(Set<String> systems) {
    return patient.getIdentifier().stream()
        .filter(number -> isGiven(number) && isOneOf(systems, number));
  }

  /** Whether a number is of one of these systems; one that names no system is of none. */
  static boolean isOneOf(Set<String> systems, Identifier number) {
    return number.getSystem() != null && systems.contains(number.getSystem());
  }

  /** Whether a number is there, and not merely a reason why it is not. */
  static boolean isGiven(Identifier number) {
    return number.getValue() != null;
  }
}
