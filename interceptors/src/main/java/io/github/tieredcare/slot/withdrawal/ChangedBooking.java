package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.profile.Alarm;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.referral.handling.Alarms;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.slot.booking.Booking;
import java.util.Date;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Communication.CommunicationStatus;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;

/** A booking whose session is not held as it was published. */
record ChangedBooking(Booking booking, SessionBookings bookings) {

  private static final String CATEGORY =
      "http://terminology.hl7.org/CodeSystem/communication-category";

  /** A line on the worklists of those who look after the patient, and a notice to the patient. */
  Stream<Resource> told(Alarm kind, String words, String toPatient) {
    var lines =
        Alarms.raise(
            kind,
            booking.appointment(),
            booking.patient(),
            bookings.carers(booking),
            words,
            bookings.at());
    booking
        .appointment()
        .getBasedOn()
        .forEach(order -> lines.forEach(line -> line.addBasedOn(order.copy())));
    return Stream.concat(lines.stream(), Stream.of(notice(toPatient)));
  }

  private Communication notice(String words) {
    var notice = new Communication().setStatus(CommunicationStatus.COMPLETED);
    notice.getMeta().addProfile(TcProfile.BOOKING_NOTICE);
    notice.addCategory(new CodeableConcept(new Coding(CATEGORY, "notification", null)));
    notice.setSubject(booking.patient().copy()).addAbout(Records.to(booking.appointment()));
    notice.addRecipient(booking.patient().copy()).setSent(Date.from(bookings.at()));
    notice.addPayload().setContent(new StringType(words));
    return notice;
  }
}
