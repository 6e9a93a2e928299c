package io.github.tieredcare.referral;

/** Who may take a step of a referral. */
public enum Party {
  /** The institution that refers. */
  SENDER("转出机构 sender"),
  /** The referral centre that handles it. */
  CENTRE("转诊中心 referral centre"),
  /** The institution that is asked, once the referral is with it. */
  RECEIVER("接收机构 receiver"),
  /** The exchange itself, when a time limit has passed. */
  EXCHANGE("平台 the exchange");

  private final String title;

  Party(String title) {
    this.title = title;
  }

  /** What the party is called, in Chinese and English. */
  public String title() {
    return title;
  }
}
