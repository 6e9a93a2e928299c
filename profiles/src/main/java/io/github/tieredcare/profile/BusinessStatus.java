package io.github.tieredcare.profile;

/** Where a referral stands, in the words of the people who work on it. */
public enum BusinessStatus implements Code {
  PENDING_REVIEW,
  PENDING_ACCEPTANCE,
  NEED_INFORMATION,
  ACCEPTED_AWAITING_PATIENT,
  ACCEPTED_AUTOMATICALLY,
  ARRIVED,
  CLOSED_TREATED,
  CLOSED_RETURNED,
  REJECTED,
  CANCELLED,
  EXPIRED,
  NO_SHOW,
  PASSED_ON;

  @Override
  public String system() {
    return TcCodeSystem.REFERRAL_BUSINESS_STATUS;
  }
}
