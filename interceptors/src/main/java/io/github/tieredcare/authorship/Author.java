package io.github.tieredcare.authorship;

import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.rule.Caller;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/** The institution that wrote a record, kept in {@code meta.source} by the exchange. */
public final class Author {

  private static final String SOURCE = Canonical.BASE + "/institution/";

  /** Kinds of which every institution writes its own, and that no other rules protect. */
  private static final Set<String> KINDS =
      Set.of(
          "AllergyIntolerance",
          "Appointment",
          "Condition",
          "Coverage",
          "DiagnosticReport",
          "DocumentReference",
          "Encounter",
          "MedicationAdministration",
          "MedicationStatement",
          "Observation",
          "Practitioner",
          "RelatedPerson");

  private Author() {}

  static boolean isKept(Resource record) {
    return KINDS.contains(record.fhirType());
  }

  static String source(Caller caller) {
    return SOURCE + caller.institution();
  }

  /** The author's id; none for what the exchange itself loaded. */
  public static Optional<String> of(Resource record) {
    return Optional.ofNullable(record.getMeta().getSource())
        .filter(source -> source.startsWith(SOURCE))
        .map(source -> source.substring(SOURCE.length()).replaceFirst("#.*$", ""));
  }
}
