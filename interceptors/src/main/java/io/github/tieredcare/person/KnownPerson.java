package io.github.tieredcare.person;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TcExtension;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.HumanName;
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

  /** A person may have several of these, one after the other. */
  private static final Set<String> RENEWED =
      Set.of(IdentifierSystem.PASSPORT, IdentifierSystem.HK_MACAO_TAIWAN_PERMIT);

  /** Whether others can know this person by a number. */
  boolean isKnown() {
    return numbers(LASTING).findAny().isPresent() || numbers(RENEWED).findAny().isPresent();
  }

  /** The element of another account of this person that contradicts this one, if one does. */
  public Optional<String> contradictedBy(Patient other) {
    var theirs = new KnownPerson(other);
    if (numbers(LASTING).anyMatch(theirs::hasAnotherThan)) {
      return Optional.of("Patient.identifier");
    }
    if (bornOn(patient)
        .filter(day -> bornOn(other).filter(it -> apart(day, it)).isPresent())
        .isPresent()) {
      return Optional.of("Patient.birthDate");
    }
    if (differ(sexOf(patient), sexOf(other))) {
      return Optional.of("Patient.gender");
    }
    return differ(nameOf(patient), nameOf(other)) ? Optional.of("Patient.name") : Optional.empty();
  }

  /** Whether a number of this person is missing in another account. */
  boolean losesNumberIn(Patient other) {
    var values = new KnownPerson(other).numbers(LASTING).map(Identifier::getValue).toList();
    return numbers(LASTING).anyMatch(number -> !values.contains(number.getValue()));
  }

  /** The numbers by which others know this person for life, whose values name nobody else. */
  public List<Identifier> lastingNumbers() {
    return numbers(LASTING).toList();
  }

  /** Whether this person goes by the same written name as another. */
  public boolean isNamedAs(Patient other) {
    return nameOf(patient).isPresent() && nameOf(patient).equals(nameOf(other));
  }

  /**
   * This person, as institutions that met the person too add to it: their own record numbers, each
   * in place of an earlier one, lasting numbers that were not known yet, and nothing else.
   */
  public Patient joinedBy(Patient posted, Predicate<String> institutions) {
    var joined = patient.copy();
    var theirs = new KnownPerson(posted);
    theirs
        .numbers(LASTING)
        .filter(number -> numbers(Set.of(number.getSystem())).findAny().isEmpty())
        .forEach(number -> joined.addIdentifier(number.copy()));
    theirs
        .recordNumbers(institutions)
        .forEach(number -> new KnownPerson(joined).keptUnder(number.copy()));
    return joined;
  }

  private void keptUnder(Identifier number) {
    recordNumbers(keeper(number)::equals)
        .findFirst()
        .ifPresentOrElse(
            earlier -> earlier.setValue(number.getValue()), () -> patient.addIdentifier(number));
  }

  /** Whether an institution keeps a record of this person. */
  boolean isKeptBy(String institutionId) {
    return recordNumbers(institutionId::equals).findAny().isPresent();
  }

  private Stream<Identifier> recordNumbers(Predicate<String> institutions) {
    return numbers(Set.of(IdentifierSystem.RECORD_NUMBER))
        .filter(number -> institutions.test(keeper(number)));
  }

  private static String keeper(Identifier recordNumber) {
    return String.valueOf(recordNumber.getAssigner().getReferenceElement().getIdPart());
  }

  private boolean hasAnotherThan(Identifier number) {
    var same = numbers(Set.of(number.getSystem())).map(Identifier::getValue).toList();
    return !same.isEmpty() && !same.contains(number.getValue());
  }

  private Stream<Identifier> numbers(Set<String> systems) {
    return patient.getIdentifier().stream()
        .filter(identifier -> identifier.hasValue() && systems.contains(identifier.getSystem()));
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /** A day, a month or a year: the longer date tells more, but nothing else, than the shorter. */
  private static boolean apart(String date, String other) {
    return !date.startsWith(other) && !other.startsWith(date);
  }

  private static Optional<String> bornOn(Patient patient) {
    return Optional.ofNullable(patient.getBirthDateElement().getValueAsString());
  }

  private static Optional<String> sexOf(Patient patient) {
    return Optional.ofNullable(patient.getGender())
        .filter(sex -> sex != AdministrativeGender.UNKNOWN)
        .map(AdministrativeGender::toCode);
  }

  /**
   * The name as written in Chinese, without spaces, in one width; pinyin is only another way to
   * find it.
   */
  private static Optional<String> nameOf(Patient patient) {
    List<HumanName> names = patient.getName();
    return names.stream()
        .filter(name -> !name.hasExtension(TcExtension.NAME_REPRESENTATION) && name.hasText())
        .map(name -> Normalizer.normalize(name.getText(), Form.NFKC))
        .map(name -> name.replaceAll("[\\s·•]", ""))
        .findFirst();
  }
}
