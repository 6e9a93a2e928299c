package io.github.tieredcare.profile;

import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;

/** What a booking tells its hospital of the patient, and the hospital of the priority it gave. */
public enum BookingTag implements Code {
  SIGNED_RESIDENT,
  IN_COMBINATION,
  SECOND_TRIAGE,
  PRIORITY_VISIT,
  PRIORITY_EXAMINATION,
  PRIORITY_ADMISSION;

  @Override
  public String system() {
    return TcCodeSystem.BOOKING_TAG;
  }

  /** Whether the exchange finds it, and nobody else says it. */
  public boolean isTheExchanges() {
    return this == SIGNED_RESIDENT || this == IN_COMBINATION;
  }

  /** The tag that a coding names. */
  public static Optional<BookingTag> of(Coding coding) {
    return Stream.of(values()).filter(tag -> tag.is(coding)).findFirst();
  }
}
