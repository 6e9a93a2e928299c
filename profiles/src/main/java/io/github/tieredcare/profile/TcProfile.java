package io.github.tieredcare.profile;

/** The profiles that the exchange holds its records to. */
public final class TcProfile {
  private static final String TC = Canonical.BASE + "/StructureDefinition/tc-";

  public static final String INSTITUTION = TC + "institution";
  public static final String DEPARTMENT = TC + "department";
  public static final String CAPABILITY = TC + "capability";
  public static final String PLACE = TC + "place";
  public static final String PRACTITIONER = TC + "practitioner";
  public static final String PRACTITIONER_ROLE = TC + "practitioner-role";
  public static final String ALLIANCE = TC + "alliance";
  public static final String ALLIANCE_MEMBERSHIP = TC + "alliance-membership";
  public static final String CLIENT_SYSTEM = TC + "client-system";

  public static final String PATIENT = TC + "patient";
  public static final String RELATED_PERSON = TC + "related-person";
  public static final String COVERAGE = TC + "coverage";
  public static final String FAMILY_DOCTOR_SIGNING = TC + "family-doctor-signing";

  public static final String REFERRAL = TC + "referral";
  public static final String REFERRAL_TASK = TC + "referral-task";
  public static final String REFERRAL_NOTE = TC + "referral-note";
  public static final String REFERRAL_FEEDBACK = TC + "referral-feedback";
  public static final String REFERRAL_CONSENT = TC + "referral-consent";
  public static final String REFERRAL_PROVENANCE = TC + "referral-provenance";
  public static final String ENCOUNTER = TC + "encounter";
  public static final String BED_RESERVATION = TC + "bed-reservation";
  public static final String APPOINTMENT = TC + "appointment";
  public static final String ALARM = TC + "alarm";

  public static final String RECORD_CONSENT = TC + "record-consent";
  public static final String EMERGENCY_ACCESS = TC + "emergency-access";
  public static final String ACCESS_NOTICE = TC + "access-notice";
  public static final String BOOKING_NOTICE = TC + "booking-notice";

  public static final String VITAL_SIGNS = TC + "vital-signs";
  public static final String RESULT = TC + "result";
  public static final String REPORT = TC + "report";
  public static final String CONDITION = TC + "condition";
  public static final String ALLERGY = TC + "allergy";
  public static final String MEDICATION = TC + "medication";
  public static final String MEDICATION_GIVEN = TC + "medication-given";
  public static final String ATTACHMENT = TC + "attachment";

  public static final String SCHEDULE = TC + "schedule";
  public static final String SLOT = TC + "slot";
  public static final String SLOT_COMPLIANCE = TC + "slot-compliance";

  public static final String MANDATE = TC + "mandate";

  public static final String SUBSCRIPTION = TC + "subscription";

  public static final String POLICY = TC + "policy";

  private TcProfile() {}
}
