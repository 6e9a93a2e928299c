package io.github.tieredcare.slot.booking;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Severity;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.signing.Signing;
import io.github.tieredcare.signing.SigningPart;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Reference;

/** The hospitals of a resident's combination come first; another is booked for a reason. */
final class BookingOutsideTheCombinationSaysWhy implements PriorityRule {

  @Override
  public Text text() {
    return new Text(
        "该医院不在居民的签约组合内，建议优先选择组合内医院。",
        "The hospital is not in the resident's combination, whose hospitals come first.",
        "确需预约该医院的，请在 Appointment.comment 写明理由；预约不受影响。",
        "Say in Appointment.comment why it has to be this one; the booking stands all the same.");
  }

  @Override
  public Severity severity() {
    return Severity.WARN;
  }

  @Override
  public Optional<Refusal> judgePriority(Booking booking, Change<Appointment> change) {
    var signings =
        booking.records().pointing(Signing.OF_RESIDENT, booking.patient()).stream()
            .map(Signing::new)
            .filter(signing -> signing.isInForce(change.at()))
            .toList();
    return signings.isEmpty()
            || booking.appointment().hasComment()
            || signings.stream()
                .flatMap(BookingOutsideTheCombinationSaysWhy::parts)
                .anyMatch(part -> isAt(part, booking))
        ? Optional.empty()
        : refusal("Appointment.slot");
  }

  private static Stream<Reference> parts(Signing signing) {
    return Stream.of(SigningPart.values()).flatMap(part -> signing.part(part).stream());
  }

  private static boolean isAt(Reference part, Booking booking) {
    return booking.hospital().filter(it -> Records.same(Records.to(it), part)).isPresent();
  }
}
