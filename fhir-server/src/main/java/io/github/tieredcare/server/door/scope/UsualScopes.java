package io.github.tieredcare.server.door.scope;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scopes that a system is usually registered with: what its institution's part needs. */
public final class UsualScopes {
  private static final List<String> DIRECTORY =
      List.of(
          "Organization",
          "OrganizationAffiliation",
          "Practitioner",
          "PractitionerRole",
          "HealthcareService",
          "Contract",
          "Library");
  private static final List<String> CARE =
      List.of(
          "AllergyIntolerance",
          "Appointment",
          "Composition",
          "Condition",
          "Consent",
          "Coverage",
          "DiagnosticReport",
          "DocumentReference",
          "Encounter",
          "EpisodeOfCare",
          "MedicationAdministration",
          "MedicationStatement",
          "Observation",
          "Patient",
          "Provenance",
          "RelatedPerson",
          "ServiceRequest",
          "Task",
          "Communication");

  private UsualScopes() {}

  /** An institution reads the directory and the care it takes part in, and writes of the latter. */
  public static Set<String> ofInstitution() {
    Set<String> scopes = new TreeSet<>(Set.of("system/*.rs"));
    CARE.forEach(type -> scopes.add("system/" + type + ".cru"));
    return scopes;
  }

  /**
   * The authority registers institutions, departments, staff, alliances and client systems, and
   * corrects and merges patients, and reviews emergency accesses.
   */
  public static Set<String> ofAuthority() {
    Set<String> scopes =
        new TreeSet<>(
            Set.of("system/*.rs", "system/Device.cruds", "system/Patient.cru", "system/Task.u"));
    DIRECTORY.forEach(type -> scopes.add("system/" + type + ".crud"));
    return scopes;
  }
}
