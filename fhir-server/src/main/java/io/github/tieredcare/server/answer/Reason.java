package io.github.tieredcare.server.answer;

import org.hl7.fhir.r4.model.OperationOutcome.IssueType;

/** Why a request ends without being carried out. */
interface Reason {
  int status();

  IssueType type();

  /** The code that names it to a client. */
  String code();

  String inChinese(Object... atFault);

  String inEnglish(Object... atFault);
}
