package io.github.tieredcare.profile;

/** The systems of the identifiers that the exchange reads, national ones by their OID. */
public final class IdentifierSystem {
  public static final String ID_CARD = "urn:oid:2.16.156.10011.1.3";
  public static final String PASSPORT = Canonical.BASE + "/sid/passport";
  public static final String HK_MACAO_TAIWAN_PERMIT = Canonical.BASE + "/sid/hmt-permit";
  public static final String RESIDENCE_PERMIT = Canonical.BASE + "/sid/residence-permit";
  public static final String BIRTH_CERTIFICATE = Canonical.BASE + "/sid/birth-certificate";
  public static final String EHC_INDEX = Canonical.BASE + "/sid/ehc-mindex";
  public static final String NHSA_PERSON = Canonical.BASE + "/sid/nhsa-psn-no";
  public static final String TEMPORARY_PATIENT = Canonical.BASE + "/sid/temporary-patient";
  public static final String RECORD_NUMBER = Canonical.BASE + "/sid/record-number";

  public static final String USCC = Canonical.BASE + "/sid/uscc";
  public static final String NHSA_INSTITUTION = Canonical.BASE + "/sid/nhsa-fixmedins";
  public static final String MEDICAL_LICENCE = Canonical.BASE + "/sid/medical-licence";
  public static final String DEPARTMENT = "urn:oid:2.16.156.10011.1.26";

  public static final String PHYSICIAN_LICENCE = Canonical.BASE + "/sid/physician-licence";
  public static final String NHSA_PHYSICIAN = Canonical.BASE + "/sid/nhsa-physician";
  public static final String STAFF_NUMBER = "urn:oid:2.16.156.10011.1.4";

  public static final String CLIENT_ID = Canonical.BASE + "/sid/client-id";
  public static final String REFERRAL_NUMBER = Canonical.BASE + "/sid/referral-number";

  /** The ladder's root: what the exchange writes to {@code ServiceRequest.requisition}. */
  public static final String REQUISITION = Canonical.BASE + "/sid/requisition";

  public static final String INPATIENT_NUMBER = "urn:oid:2.16.156.10011.1.12";
  public static final String OUTPATIENT_NUMBER = "urn:oid:2.16.156.10011.1.11";

  private IdentifierSystem() {}
}
