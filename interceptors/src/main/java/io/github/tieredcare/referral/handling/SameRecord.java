package io.github.tieredcare.referral.handling;

import org.hl7.fhir.r4.model.Reference;

/** Whether two references name the same record, whatever version they name. */
public final class SameRecord {

  private SameRecord() {}

  /** Whether both name one record; none names nothing. */
  public static boolean are(Reference one, Reference other) {
    var id = one.getReferenceElement().toUnqualifiedVersionless();
    return !id.isEmpty() && id.equals(other.getReferenceElement().toUnqualifiedVersionless());
  }
}
