package io.github.tieredcare.referral;

import io.github.tieredcare.rule.Records;
import org.hl7.fhir.r4.model.Reference;

/** The bookings of one patient, which are judged together. */
public final class PatientsBookings {

  private PatientsBookings() {}

  /** By which those wait for each other who write them, or end what they rest on. */
  public static String guard(Reference patient) {
    return "booking/" + Records.key(patient);
  }
}
