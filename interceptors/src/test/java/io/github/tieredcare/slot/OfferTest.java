package io.github.tieredcare.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.slot.Offer.Fate;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who sees a slot as what, at every instant that makes a difference and just before it. */
class OfferTest {

  @ParameterizedTest
  @CsvSource({
    // pool, fate, at (China's time), family doctor, resident, hospital
    "PLATFORM_PRIORITY, OPEN, 2026-11-17T23:59:59.999, busy-unavailable, busy-unavailable, busy-unavailable",
    "PLATFORM_PRIORITY, OPEN, 2026-11-18T00:00:00.000, free, busy-unavailable, busy-unavailable",
    "PLATFORM_PRIORITY, OPEN, 2026-11-22T23:59:59.999, free, busy-unavailable, busy-unavailable",
    "PLATFORM_PRIORITY, OPEN, 2026-11-23T00:00:00.000, free, free, busy-unavailable",
    "PLATFORM_PRIORITY, OPEN, 2026-11-29T15:59:59.999, free, free, busy-unavailable",
    "PLATFORM_PRIORITY, OPEN, 2026-11-29T16:00:00.000, busy-unavailable, busy-unavailable, busy-unavailable",
    "PLATFORM_PRIORITY, RETURNED, 2026-11-29T16:00:00.000, busy-unavailable, busy-unavailable, free",
    "PLATFORM_PRIORITY, RETURNED, 2026-11-30T07:59:59.999, busy-unavailable, busy-unavailable, free",
    "PLATFORM_PRIORITY, RETURNED, 2026-11-30T08:00:00.000, busy-unavailable, busy-unavailable, busy-unavailable",
    "PLATFORM_PRIORITY, BOOKED, 2026-11-24T00:00:00.000, busy, busy, busy",
    "PLATFORM_PRIORITY, REPLACED, 2026-11-24T00:00:00.000, entered-in-error, entered-in-error, entered-in-error",
    "PLATFORM_LOCKED, OPEN, 2026-11-27T23:59:59.999, busy-unavailable, busy-unavailable, busy-unavailable",
    "PLATFORM_LOCKED, OPEN, 2026-11-28T00:00:00.000, free, busy-unavailable, busy-unavailable",
    "PLATFORM_LOCKED, OPEN, 2026-11-29T15:59:59.999, free, busy-unavailable, busy-unavailable",
    "PLATFORM_LOCKED, OPEN, 2026-11-29T16:00:00.000, busy-unavailable, busy-unavailable, busy-unavailable",
    "PUBLIC, OPEN, 2026-11-22T23:59:59.999, busy-unavailable, busy-unavailable, free",
    "PUBLIC, OPEN, 2026-11-23T00:00:00.000, busy-unavailable, busy-unavailable, free",
    "PUBLIC, OPEN, 2026-11-30T08:00:00.000, busy-unavailable, busy-unavailable, busy-unavailable",
    "HOSPITAL, OPEN, 2026-11-24T00:00:00.000, busy-unavailable, busy-unavailable, free"
  })
  void isWhatItIsForWhoAsks(
      SlotPool pool, Fate fate, String at, String doctor, String resident, String hospital) {
    var offer = new Offer(new OfferedSlot(slot(pool)), fate);
    var now = Instant.parse(at + "+08:00");
    assertThat(offer.status(Side.FAMILY_DOCTOR, now).toCode()).isEqualTo(doctor);
    assertThat(offer.status(Side.RESIDENT, now).toCode()).isEqualTo(resident);
    assertThat(offer.status(Side.HOSPITAL, now).toCode()).isEqualTo(hospital);
  }

  private static Slot slot(SlotPool pool) {
    var slot = new Slot();
    slot.addExtension(TcExtension.SLOT_POOL, pool.coding());
    var opening = new Extension(TcExtension.SLOT_OPENING);
    switch (pool) {
      case PLATFORM_PRIORITY -> {
        opening.addExtension(at(TcExtension.PLATFORM, "2026-11-18T00:00:00+08:00"));
        opening.addExtension(at(TcExtension.PUBLIC, "2026-11-23T00:00:00+08:00"));
        opening.addExtension(at(TcExtension.RETURN, "2026-11-29T16:00:00+08:00"));
      }
      case PLATFORM_LOCKED -> {
        opening.addExtension(at(TcExtension.RELEASE, "2026-11-28T00:00:00+08:00"));
        opening.addExtension(at(TcExtension.RETURN, "2026-11-29T16:00:00+08:00"));
      }
      case PUBLIC -> opening.addExtension(at(TcExtension.PUBLIC, "2026-11-23T00:00:00+08:00"));
      case HOSPITAL -> {}
    }
    slot.addExtension(opening);
    return slot.setStart(Date.from(Instant.parse("2026-11-30T00:00:00Z")));
  }

  private static Extension at(String part, String instant) {
    return new Extension(part, new InstantType(instant));
  }
}
