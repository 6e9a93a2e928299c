package io.github.tieredcare.shape;

import io.github.tieredcare.profile.TaskCode;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;

/** The profile that each kind of record has to conform to, told from the record's own content. */
public final class Profiles {

  private static final String CONSENT_SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";

  private static final Map<String, String> BY_TYPE = new LinkedHashMap<>();
  private static final Map<Class<? extends Resource>, Function<Resource, String>> BY_CONTENT =
      Map.of(
          Organization.class, record -> organization((Organization) record),
          Composition.class, record -> composition((Composition) record),
          Encounter.class, record -> encounter((Encounter) record),
          Observation.class, record -> observation((Observation) record),
          Consent.class, record -> consent((Consent) record),
          Task.class, record -> task((Task) record),
          Communication.class, record -> communication((Communication) record));

  static {
    BY_TYPE.put("HealthcareService", TcProfile.CAPABILITY);
    BY_TYPE.put("Location", TcProfile.PLACE);
    BY_TYPE.put("Practitioner", TcProfile.PRACTITIONER);
    BY_TYPE.put("PractitionerRole", TcProfile.PRACTITIONER_ROLE);
    BY_TYPE.put("OrganizationAffiliation", TcProfile.ALLIANCE_MEMBERSHIP);
    BY_TYPE.put("Device", TcProfile.CLIENT_SYSTEM);
    BY_TYPE.put("Patient", TcProfile.PATIENT);
    BY_TYPE.put("RelatedPerson", TcProfile.RELATED_PERSON);
    BY_TYPE.put("Coverage", TcProfile.COVERAGE);
    BY_TYPE.put("EpisodeOfCare", TcProfile.FAMILY_DOCTOR_SIGNING);
    BY_TYPE.put("ServiceRequest", TcProfile.REFERRAL);
    BY_TYPE.put("Provenance", TcProfile.REFERRAL_PROVENANCE);
    BY_TYPE.put("Appointment", TcProfile.APPOINTMENT);
    BY_TYPE.put("Schedule", TcProfile.SCHEDULE);
    BY_TYPE.put("Slot", TcProfile.SLOT);
    BY_TYPE.put("DiagnosticReport", TcProfile.REPORT);
    BY_TYPE.put("Condition", TcProfile.CONDITION);
    BY_TYPE.put("AllergyIntolerance", TcProfile.ALLERGY);
    BY_TYPE.put("MedicationStatement", TcProfile.MEDICATION);
    BY_TYPE.put("MedicationAdministration", TcProfile.MEDICATION_GIVEN);
    BY_TYPE.put("DocumentReference", TcProfile.ATTACHMENT);
    BY_TYPE.put("Contract", TcProfile.MANDATE);
    BY_TYPE.put("Library", TcProfile.POLICY);
    BY_TYPE.put("Subscription", TcProfile.SUBSCRIPTION);
  }

  private Profiles() {}

  /** The profile of a record, if the exchange has one for its kind. */
  public static Optional<String> of(Resource record) {
    var byContent = BY_CONTENT.get(record.getClass());
    return byContent == null
        ? Optional.ofNullable(BY_TYPE.get(record.fhirType()))
        : Optional.of(byContent.apply(record));
  }

  private static String organization(Organization organization) {
    if (organization.hasPartOf()) {
      return TcProfile.DEPARTMENT;
    }
    boolean alliance =
        organization.getType().stream()
            .flatMap(type -> type.getCoding().stream())
            .anyMatch(coding -> TcCodeSystem.ALLIANCE_TYPE.equals(coding.getSystem()));
    return alliance ? TcProfile.ALLIANCE : TcProfile.INSTITUTION;
  }

  private static String composition(Composition composition) {
    return composition.getType().hasCoding(TcCodeSystem.LOINC, "18842-5")
        ? TcProfile.REFERRAL_FEEDBACK
        : TcProfile.REFERRAL_NOTE;
  }

  private static String encounter(Encounter encounter) {
    return encounter.getExtensionByUrl(TcExtension.BED) == null
        ? TcProfile.ENCOUNTER
        : TcProfile.BED_RESERVATION;
  }

  private static String observation(Observation observation) {
    boolean vital =
        observation.getCategory().stream()
            .anyMatch(category -> hasCode(category.getCoding(), "vital-signs"));
    return vital ? TcProfile.VITAL_SIGNS : TcProfile.RESULT;
  }

  private static String consent(Consent consent) {
    return consent.getScope().hasCoding(CONSENT_SCOPE, "patient-privacy")
        ? TcProfile.RECORD_CONSENT
        : TcProfile.REFERRAL_CONSENT;
  }

  private static String task(Task task) {
    return TaskCode.EMERGENCY_ACCESS_REVIEW.in(task.getCode())
        ? TcProfile.EMERGENCY_ACCESS
        : TcProfile.REFERRAL_TASK;
  }

  /** Alarms go to institutions; what goes to a patient is a notice of what it is about. */
  private static String communication(Communication line) {
    if (!isAnyOf("Patient", line.getRecipient())) {
      return TcProfile.ALARM;
    }
    return isAnyOf("Appointment", line.getAbout())
        ? TcProfile.BOOKING_NOTICE
        : TcProfile.ACCESS_NOTICE;
  }

  private static boolean isAnyOf(String kind, List<Reference> references) {
    return references.stream()
        .anyMatch(to -> kind.equals(to.getReferenceElement().getResourceType()));
  }

  private static boolean hasCode(List<org.hl7.fhir.r4.model.Coding> codings, String code) {
    return codings.stream().anyMatch(coding -> code.equals(coding.getCode()));
  }
}
