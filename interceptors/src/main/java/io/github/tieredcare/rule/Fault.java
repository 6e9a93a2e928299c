package io.github.tieredcare.rule;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** What kind of fault a breach is; the door answers each with its own HTTP status. */
public enum Fault {
  /** The record is not what the guide says it is. */
  STRUCTURE(400, IssueType.STRUCTURE),
  /** It is not the caller's to do. */
  FORBIDDEN(403, IssueType.FORBIDDEN),
  /** It was overtaken, or is there already. */
  CONFLICT(409, IssueType.CONFLICT),
  /** A rule of the region does not allow it. */
  BUSINESS_RULE(422, IssueType.BUSINESSRULE);

  private final int status;
  private final IssueType type;

  Fault(int status, IssueType type) {
    this.status = status;
    this.type = type;
  }

  /** The HTTP status with which the door answers. */
  public int status() {
    return status;
  }

  /** The kind of issue by which it is told. */
  public IssueType type() {
    return type;
  }
}
