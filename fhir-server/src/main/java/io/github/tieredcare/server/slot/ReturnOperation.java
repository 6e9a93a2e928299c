package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Schedule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code POST /Schedule/$return}: a hospital takes back what the platform had of some days and
 * nobody booked in time. Until the answer these numbers are nobody's to sell, and from then on the
 * hospital's alone, so that no number is sold twice.
 */
@Component
class ReturnOperation implements OperationProvider {

  static final String NAME = "$return";

  private static final int MOST_DAYS = 31;
  private static final int MOST_SLOTS = 100_000;

  private final SessionTable sessions;
  private final SlotTable slots;
  private final Schedules schedules;
  private final Clock clock;
  private final TransactionTemplate transaction;

  ReturnOperation(
      SessionTable sessions,
      SlotTable slots,
      Schedules schedules,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.sessions = sessions;
    this.slots = slots;
    this.schedules = schedules;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  /**
   * Gives back what is due by now; asked again, the answer is the same and what has become due.
   *
   * @param days days of the clinic, 31 at most
   * @return all slots of these days that have been returned and are still free
   */
  @Operation(name = NAME, type = Schedule.class)
  public Bundle giveBack(
      @OperationParam(name = "day", min = 1) List<DateType> days, RequestDetails request) {
    var asked = read(days);
    return transaction.execute(status -> giveBack(asked, clock.instant(), request));
  }

  private Bundle giveBack(TreeSet<LocalDate> days, Instant at, RequestDetails request) {
    var caller = RequestCaller.of(request);
    sessions.hold(caller.institution(), days);
    var returned = slots.giveBack(caller.institution(), days, at);
    if (!returned.isEmpty()) {
      schedules.change(
          returned, session -> Schedules.note(session, TcExtension.RETURNED_AT, at), request);
    }
    var bundle = new Bundle().setType(BundleType.COLLECTION);
    slots.find(returned(caller.institution(), days), MOST_SLOTS, at).stream()
        .map(slot -> slot.shown(caller, at))
        .forEach(
            slot ->
                bundle
                    .addEntry()
                    .setFullUrl(
                        request.getFhirServerBase() + "/Slot/" + slot.getIdElement().getIdPart())
                    .setResource(slot));
    return bundle;
  }

  private static Conditions returned(String institution, TreeSet<LocalDate> days) {
    return new Conditions()
        .add("slot.fate = 'returned' AND slot.appointment IS NULL")
        .add("slot.institution = ?", institution)
        .add("session.day = ANY (CAST(? AS date[]))", (Object) SessionTable.array(days));
  }

  private static TreeSet<LocalDate> read(List<DateType> days) {
    var read = new TreeSet<LocalDate>();
    if (days == null || days.isEmpty() || days.size() > MOST_DAYS) {
      throw ServerFault.NOT_UNDERSTOOD.about("day, 1 … " + MOST_DAYS);
    }
    for (DateType day : days) {
      if (day.getValueAsString() == null
          || !day.getValueAsString().matches("\\d{4}-\\d\\d-\\d\\d")) {
        throw ServerFault.NOT_UNDERSTOOD.about("day, YYYY-MM-DD");
      }
      read.add(LocalDate.parse(day.getValueAsString()));
    }
    return read;
  }
}
