package io.github.tieredcare.person;

import io.github.tieredcare.profile.IdentifierSystem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Patient;

/** A patient read through the card-like numbers that tell birth date and sex. */
record NumberedPerson(Patient patient) {
  private static final Set<String> CARD_LIKE =
      Set.of(IdentifierSystem.ID_CARD, IdentifierSystem.RESIDENCE_PERMIT);

  /** The card-like numbers that have the shape of one. */
  List<IdCardNumber> cards() {
    return patient.getIdentifier().stream()
        .filter(
            identifier ->
                KnownPerson.isOneOf(CARD_LIKE, identifier) && KnownPerson.isGiven(identifier))
        .map(identifier -> new IdCardNumber(identifier.getValue()))
        .filter(IdCardNumber::shaped)
        .toList();
  }

  /** The first card-like number of which something is true. */
  Optional<IdCardNumber> card(Predicate<IdCardNumber> trait) {
    return cards().stream().filter(trait).findFirst();
  }

  /** Where a number stands in the record, as FHIRPath. */
  String elementOf(IdCardNumber card) {
    int at = 0;
    while (!card.value().equals(patient.getIdentifier().get(at).getValue())) {
      at++;
    }
    return "Patient.identifier[" + at + "].value";
  }
}
