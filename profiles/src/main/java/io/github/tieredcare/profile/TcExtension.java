package io.github.tieredcare.profile;

/** The extensions that the exchange reads or writes. */
public final class TcExtension {
  private static final String TC = Canonical.BASE + "/StructureDefinition/tc-";

  public static final String HOSPITAL_LEVEL = TC + "hospital-level";
  public static final String DIVISION = TC + "division";
  public static final String SERVES_DIVISION = TC + "serves-division";
  public static final String TREATS = TC + "treats";
  public static final String PERFORMS = TC + "performs";
  public static final String REFERRAL_CENTRE = TC + "referral-centre";
  public static final String TIGHTNESS = TC + "tightness";
  public static final String SERVES = TC + "serves";
  public static final String SCOPE = TC + "scope";
  public static final String JWKS = TC + "jwks";

  public static final String ETHNICITY = TC + "ethnicity";
  public static final String SEX_GBT2261 = TC + "sex-gbt2261";
  public static final String INSURED_DIVISION = TC + "insured-division";

  /** Complex: {@link #COMMUNITY}, {@link #DISTRICT}, {@link #CITY}. */
  public static final String COMBINATION = TC + "combination";

  public static final String COMMUNITY = "community";
  public static final String DISTRICT = "district";
  public static final String CITY = "city";

  public static final String PURPOSE = TC + "purpose";
  public static final String CAPABILITY_REASON = TC + "capability-reason";
  public static final String OUTSIDE_ASSESSOR = TC + "outside-assessor";

  /** Complex: {@link #DEPARTED_AT}, {@link #CONTACT}. */
  public static final String EMERGENCY = TC + "emergency";

  public static final String DEPARTED_AT = "departed-at";
  public static final String CONTACT = "contact";

  /** Complex: {@link #POLICY}, {@link #AT}. */
  public static final String DECIDED_UNDER = TC + "decided-under";

  public static final String POLICY = "policy";
  public static final String AT = "at";
  public static final String CENTRE = TC + "centre";
  public static final String INFORMED_CENTRE = TC + "informed-centre";
  public static final String BED = TC + "bed";
  public static final String PRESENCE_PROOF = TC + "presence-proof";

  public static final String MANDATE_PURPOSE = TC + "mandate-purpose";
  public static final String MANDATE_RECORDS_OF = TC + "mandate-records-of";

  /** Complex: {@link #KIND}, {@link #ELEMENT}. */
  public static final String MANDATE_READS = TC + "mandate-reads";

  public static final String KIND = "kind";
  public static final String ELEMENT = "element";
  public static final String SEPARATE_CONSENT = TC + "separate-consent";
  public static final String NOTICE_VERSION = TC + "notice-version";
  public static final String CONSENT_CHANNEL = TC + "consent-channel";

  public static final String CLINIC_TYPE = TC + "clinic-type";
  public static final String SLOT_POOL = TC + "slot-pool";

  /** On the search of an entry, why it stands where it does. */
  public static final String MATCH_REASON = TC + "match-reason";

  /** Complex: {@link #PLATFORM}, {@link #RELEASE}, {@link #PUBLIC}, {@link #RETURN}. */
  public static final String SLOT_OPENING = TC + "slot-opening";

  public static final String HELD_UNTIL = TC + "held-until";
  public static final String BOOKING_TAG = TC + "booking-tag";

  /** Complex: {@link #SEX}, {@link #YOUNGEST}, {@link #OLDEST}. */
  public static final String ELIGIBILITY = TC + "eligibility";

  public static final String CHANGE_REASON = TC + "change-reason";
  public static final String TARGET = TC + "target";
  public static final String RELEASED_AT = TC + "released-at";
  public static final String RETURNED_AT = TC + "returned-at";

  public static final String SEX = "sex";
  public static final String YOUNGEST = "youngest";
  public static final String OLDEST = "oldest";

  public static final String PLATFORM = "platform";
  public static final String RELEASE = "release";
  public static final String PUBLIC = "public";
  public static final String RETURN = "return";

  public static final String ALLIANCE_SCOPE = TC + "alliance-scope";
  public static final String POLICY_TERMS = TC + "policy-terms";

  /** HL7's own: marks the name entry whose text is pinyin, with the value {@code SYL}. */
  public static final String NAME_REPRESENTATION =
      "http://hl7.org/fhir/StructureDefinition/iso21090-EN-representation";

  /** On the channel of a Subscription: the secret with which notifications are signed. */
  public static final String SIGNING_SECRET = TC + "signing-secret";

  private TcExtension() {}
}
