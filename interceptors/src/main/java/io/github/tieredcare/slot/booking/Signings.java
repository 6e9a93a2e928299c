package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Records;
import io.github.tieredcare.signing.Signing;
import io.github.tieredcare.signing.SigningPart;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;

/** The signings of who is to come that are in force at an instant. */
record Signings(Booking booking, Instant at) {

  List<Signing> inForce() {
    return booking.records().pointing(Signing.OF_RESIDENT, booking.patient()).stream()
        .map(Signing::new)
        .filter(signing -> signing.isInForce(at))
        .toList();
  }

  /** Whether the hospital whose slot it is belongs to one of their combinations. */
  boolean includeTheHospital() {
    return inForce().stream().flatMap(Signings::parts).anyMatch(this::isTheHospital);
  }

  private static Stream<Reference> parts(Signing signing) {
    return Stream.of(SigningPart.values()).flatMap(part -> signing.part(part).stream());
  }

  private boolean isTheHospital(Reference part) {
    return booking.hospital().filter(it -> Records.same(Records.to(it), part)).isPresent();
  }
}
