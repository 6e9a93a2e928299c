package io.github.tieredcare.server.slot;

import io.github.tieredcare.slot.Offer;
import io.github.tieredcare.slot.Offer.Fate;
import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Opening;
import io.github.tieredcare.slot.Session;
import io.github.tieredcare.slot.booking.Booking;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.jdbc.core.JdbcTemplate;

/** Slots of a case, in the tables as if they had been published, whatever has become of them. */
public record StagedSlots(JdbcTemplate database) {

  private static final String ADD =
      "INSERT INTO exchange.slot (id, schedule, changed_at, starts, ends, pool, platform_at,"
          + " release_at, public_at, return_at, fate, overbooked, institution, doctor, department)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /** Adds the sessions and then the slots among the records of a case. */
  public void add(List<Resource> records) {
    of(records, Schedule.class).map(Session::new).forEach(this::add);
    of(records, Slot.class).map(Offer::of).forEach(this::add);
    of(records, Appointment.class).forEach(this::book);
  }

  private static <T extends Resource> Stream<T> of(List<Resource> records, Class<T> type) {
    return records.stream().filter(type::isInstance).map(type::cast);
  }

  private void add(Session session) {
    var id = UUID.fromString(session.schedule().getIdElement().getIdPart());
    new SessionTable(database)
        .add("staged-" + id, id, session, new Site(List.of(), Optional.empty()));
  }

  private void add(Offer offer) {
    var slot = offer.slot();
    boolean taken = offer.fate() == Fate.BOOKED || offer.fate() == Fate.HELD;
    database.update(
        ADD,
        UUID.fromString(slot.slot().getIdElement().getIdPart()),
        UUID.fromString(slot.slot().getSchedule().getReferenceElement().getIdPart()),
        NewSlot.utc(Instant.EPOCH),
        NewSlot.utc(slot.starts().orElseThrow()),
        NewSlot.utc(slot.ends().orElseThrow()),
        slot.pool().orElseThrow().code(),
        at(slot, Opening.PLATFORM),
        at(slot, Opening.RELEASE),
        at(slot, Opening.PUBLIC),
        at(slot, Opening.RETURN),
        taken ? "open" : offer.fate().name().toLowerCase(Locale.ROOT),
        slot.isAdded(),
        "staged",
        "",
        "");
  }

  private void book(Appointment booked) {
    Booking.hold(booked)
        .ifPresent(
            hold ->
                database.update(
                    "UPDATE exchange.slot SET appointment = ?, held_until = ? WHERE id = ?",
                    booked.getIdElement().getIdPart(),
                    hold.until().map(NewSlot::utc).orElse(null),
                    UUID.fromString(hold.slot())));
  }

  private static Object at(OfferedSlot slot, Opening which) {
    return slot.opening(which).map(NewSlot::utc).orElse(null);
  }
}
