package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Rule;
import java.util.List;

/** The rules on bookings of slots. */
public final class BookingRules {

  private BookingRules() {}

  public static List<Rule<?>> all() {
    return List.of(
        new BookedSlotIsPublished(),
        new ResidentBooksForThemselves(),
        new BookingIsChangedByItsParties(),
        new BookingKeepsTheTimeOfItsSlot(),
        new SlotIsOfThePlatform(),
        new SlotIsOpenToWhoBooks(),
        new SlotIsBookedOnce(),
        new SlotIsHeldBriefly(),
        new AddedNumberSaysWhy(),
        new BookedPatientIsKnownByNumber(),
        new ClinicSeesSuchPatients(),
        new PriorityBookingIsForTheSigned(),
        new PriorityBookingRestsOnAReferral(),
        new ExaminationRestsOnAnOrder(),
        new PatientIsInOnePlaceAtATime(),
        new PatientSeesADepartmentOnceADay(),
        new BookingOutsideTheCombinationSaysWhy(),
        new CancelledBookingSaysWhy(),
        new BookingIsCancelledInTime(),
        new HospitalSaysWhatItGave(),
        new PatientIsMissedAfterTheHour());
  }
}
