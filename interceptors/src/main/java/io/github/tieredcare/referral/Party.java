package io.github.tieredcare.referral;

/** Who may take a step of a referral. */
public enum Party {
  /** The institution that refers. */
  SENDER,
  /** The referral centre that handles it. */
  CENTRE,
  /** The institution that is asked, once the referral is with it. */
  RECEIVER,
  /** The exchange itself, when a time limit has passed. */
  EXCHANGE
}
