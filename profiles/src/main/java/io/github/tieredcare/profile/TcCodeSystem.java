package io.github.tieredcare.profile;

/** The code systems that the exchange's records use, national ones by their OID. */
public final class TcCodeSystem {
  private static final String OWN = Canonical.BASE + "/CodeSystem/";

  public static final String ICD10 = "urn:oid:2.16.156.10011.2.3.3.11";
  public static final String ICD9_CM3 = "urn:oid:2.16.156.10011.2.3.3.12";
  public static final String GBT_2260 = OWN + "gbt-2260";
  public static final String GBT_2261_SEX = "urn:oid:2.16.156.10011.2.3.3.4";
  public static final String GBT_2261_MARITAL = "urn:oid:2.16.156.10011.2.3.3.5";
  public static final String GBT_3304_ETHNICITY = "urn:oid:2.16.156.10011.2.3.3.3";
  public static final String GBT_4761_FAMILY_RELATION = "urn:oid:2.16.156.10011.2.3.3.8";
  public static final String LOINC = "http://loinc.org";

  public static final String WS218 = OWN + "ws218";
  public static final String HOSPITAL_LEVEL = OWN + "hospital-level";
  public static final String INSTITUTION_ROLE = OWN + "institution-role";
  public static final String DEPARTMENT = OWN + "department";
  public static final String CAPABILITY = OWN + "capability";
  public static final String PROFESSIONAL_TITLE = OWN + "professional-title";
  public static final String ALLIANCE_TYPE = OWN + "alliance-type";
  public static final String TIGHTNESS = OWN + "tightness";
  public static final String EPISODE_TYPE = OWN + "episode-type";
  public static final String NHSA_INSUTYPE = OWN + "nhsa-insutype";

  public static final String REFERRAL_CATEGORY = OWN + "referral-category";
  public static final String REFERRAL_NEED = OWN + "referral-need";
  public static final String REFERRAL_PURPOSE = OWN + "referral-purpose";
  public static final String REFERRAL_BUSINESS_STATUS = OWN + "referral-business-status";
  public static final String REFERRAL_REJECT_REASON = OWN + "referral-reject-reason";
  public static final String REFERRAL_CANCEL_REASON = OWN + "referral-cancel-reason";
  public static final String REFERRAL_HOLD_REASON = OWN + "referral-hold-reason";
  public static final String DOWN_REFUSAL_REASON = OWN + "down-refusal-reason";
  public static final String REFERRAL_SECTION = OWN + "referral-section";
  public static final String REFERRAL_RATING = OWN + "referral-rating";
  public static final String TASK_CODE = OWN + "task-code";
  public static final String TASK_INPUT = OWN + "task-input";
  public static final String TASK_OUTPUT = OWN + "task-output";
  public static final String ALARM = OWN + "alarm";

  public static final String CLINIC_TYPE = OWN + "clinic-type";
  public static final String SLOT_POOL = OWN + "slot-pool";
  public static final String BOOKING_TAG = OWN + "booking-tag";
  public static final String SLOT_MEASURE = OWN + "slot-measure";
  public static final String MATCH_REASON = OWN + "match-reason";

  public static final String ACCESS_FINDING = OWN + "access-finding";
  public static final String CARE_GROUND = OWN + "care-ground";
  public static final String CONSENT_CHANNEL = OWN + "consent-channel";

  /** Made from the rules themselves, not written in FSH. */
  public static final String RULE = OWN + "rule";

  public static final String EVENT_TOPIC = OWN + "event-topic";

  private TcCodeSystem() {}
}
