package io.github.tieredcare.slot.booking;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.signing.Signing;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.Appointment;

/**
 * Before the public a doctor's slot is booked by the family doctor for a resident who has signed.
 */
final class PriorityBookingIsForTheSigned implements PriorityRule {

  @Override
  public Text text() {
    return new Text(
        "该号源尚未向社会开放，仅限签约机构为其签约居民预约；该居民在本机构没有有效签约。",
        "Before the public this slot is booked by the institution where the resident has signed; this resident has no signing in force with yours.",
        "请由居民的签约机构预约，或等待向社会开放后再预约。",
        "Have it booked by the institution where the resident has signed, or wait until it opens to the public.");
  }

  @Override
  public Optional<Refusal> judgePriority(Booking booking, Change<Appointment> change) {
    var records = booking.records();
    boolean signed =
        records.pointing(Signing.OF_RESIDENT, booking.patient()).stream()
            .filter(episode -> new Signing(episode).isInForce(change.at()))
            .anyMatch(
                episode ->
                    new Directory(records)
                        .belongs(episode.getManagingOrganization(), change.caller().institution()));
    return signed || booking.session().filter(Session::isDoctors).isEmpty()
        ? Optional.empty()
        : refusal("Appointment.participant");
  }
}
