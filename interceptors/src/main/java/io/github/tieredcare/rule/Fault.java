package io.github.tieredcare.rule;

/** What kind of fault a breach is; the door answers each with its own HTTP status. */
public enum Fault {
  /** The record is not what the guide says it is. */
  STRUCTURE(400),
  /** It is not the caller's to do. */
  FORBIDDEN(403),
  /** It was overtaken, or is there already. */
  CONFLICT(409),
  /** A rule of the region does not allow it. */
  BUSINESS_RULE(422);

  private final int status;

  Fault(int status) {
    this.status = status;
  }

  /** The HTTP status with which the door answers. */
  public int status() {
    return status;
  }
}
