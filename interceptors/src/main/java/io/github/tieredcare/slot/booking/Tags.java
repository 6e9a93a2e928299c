package io.github.tieredcare.slot.booking;

import io.github.tieredcare.profile.BookingTag;
import io.github.tieredcare.profile.TcExtension;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Extension;

/** The tags of a booking. */
final class Tags {

  private Tags() {}

  /** What the exchange tells the hospital. */
  static Set<BookingTag> ofTheExchange(Appointment booking) {
    var tags = all(booking);
    tags.removeIf(tag -> !tag.isTheExchanges());
    return tags;
  }

  /** What the hospital says it has given. */
  static Set<BookingTag> ofTheHospital(Appointment booking) {
    var tags = all(booking);
    tags.removeIf(BookingTag::isTheExchanges);
    return tags;
  }

  /** Puts the exchange's tags in the place of those that a booking has. */
  static void put(Set<BookingTag> found, Appointment booking) {
    if (!ofTheExchange(booking).equals(found)) {
      booking.getExtension().removeIf(Tags::isTheExchanges);
      found.forEach(tag -> booking.addExtension(TcExtension.BOOKING_TAG, tag.coding()));
    }
  }

  private static Set<BookingTag> all(Appointment booking) {
    Set<BookingTag> tags = EnumSet.noneOf(BookingTag.class);
    booking.getExtensionsByUrl(TcExtension.BOOKING_TAG).stream()
        .map(Extension::getValue)
        .filter(Coding.class::isInstance)
        .flatMap(coding -> BookingTag.of((Coding) coding).stream())
        .forEach(tags::add);
    return tags;
  }

  private static boolean isTheExchanges(Extension extension) {
    return TcExtension.BOOKING_TAG.equals(extension.getUrl())
        && extension.getValue() instanceof Coding coding
        && BookingTag.of(coding).filter(BookingTag::isTheExchanges).isPresent();
  }
}
