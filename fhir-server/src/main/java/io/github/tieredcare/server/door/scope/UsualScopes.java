package io.github.tieredcare.server.door.scope;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scopes that a system is usually registered with: what its institution's part needs, and no
 * more. They say which kinds of record it may ask for; which patients' it sees is another question.
 */
public final class UsualScopes {
  /** What an institution keeps of itself: its departments, staff, what they can do and where. */
  private static final String KEPT =
      "Organization Practitioner PractitionerRole HealthcareService Location";

  /** What the authority alone keeps: alliances and policy. */
  private static final String GIVEN = "OrganizationAffiliation Library";

  private static final String DIRECTORY = KEPT + " " + GIVEN;

  private static final String CARE =
      "AllergyIntolerance Appointment Composition Condition Consent Coverage DiagnosticReport"
          + " DocumentReference Encounter EpisodeOfCare MedicationAdministration"
          + " MedicationStatement Observation Patient RelatedPerson ServiceRequest";

  /** What a referral brings along, for who handles it and does not treat. */
  private static final String REFERRED =
      "AllergyIntolerance Appointment Composition Condition Consent Coverage DiagnosticReport"
          + " DocumentReference Encounter MedicationAdministration MedicationStatement Observation"
          + " Patient Provenance RelatedPerson ServiceRequest";

  /** What a patient or the authority may open by a mandate to those who do not treat. */
  private static final String MANDATED =
      "Encounter ServiceRequest Task Coverage DiagnosticReport Observation Condition";

  /** Who looked at what, and by which mandate: each sees its own. */
  private static final String ACCOUNT = "AuditEvent Contract";

  private UsualScopes() {}

  /**
   * A treating institution keeps its own directory and writes of the care that it takes part in.
   */
  public static Set<String> ofInstitution() {
    return all(
        List.of(
            of("crus", KEPT),
            of("rs", GIVEN),
            of("crus", CARE),
            of("crs", "Provenance"),
            of("crus", "Schedule"),
            of("rs", "Slot"),
            of("rus", "Task Communication"),
            of("rs", ACCOUNT),
            of("crus", "Subscription")));
  }

  /** A referral centre handles referrals, reads what comes with them, and writes no care. */
  public static Set<String> ofReferralCentre() {
    return all(
        List.of(
            of("rs", DIRECTORY),
            of("rs", "Schedule Slot"),
            of("rs", REFERRED),
            of("rus", "Task Communication"),
            of("rs", ACCOUNT),
            of("crus", "Subscription")));
  }

  /** The regional platform and the insurer read the directory, and the rest by a mandate. */
  public static Set<String> ofPlatform() {
    return all(
        List.of(
            of("rs", DIRECTORY),
            of("rs", "Schedule Slot"),
            of("rs", MANDATED),
            of("rs", ACCOUNT),
            of("crus", "Subscription")));
  }

  /**
   * The authority registers institutions, departments, staff, alliances and client systems,
   * corrects and merges patients, gives mandates, counts referrals, and reviews accesses.
   */
  public static Set<String> ofAuthority() {
    return all(
        List.of(
            of("crus", DIRECTORY),
            of("rs", "Schedule Slot"),
            of("crus", "Device Patient Contract"),
            of("rus", "Task Communication"),
            of("rs", "AuditEvent Consent"),
            of("s", "ServiceRequest"),
            of("crus", "Subscription")));
  }

  /** A residents' portal has no right of its own, only those of the resident who has logged in. */
  public static Set<String> ofPortal() {
    return new TreeSet<>(
        List.of(
            "patient/*.rs",
            "patient/Appointment.cru",
            "patient/Consent.cru",
            "patient/Subscription.cru"));
  }

  private static Stream<String> of(String permissions, String types) {
    return Stream.of(types.split(" ")).map(type -> "system/" + type + "." + permissions);
  }

  private static Set<String> all(List<Stream<String>> parts) {
    return parts.stream().flatMap(it -> it).collect(Collectors.toCollection(TreeSet::new));
  }
}
