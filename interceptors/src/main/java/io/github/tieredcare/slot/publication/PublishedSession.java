package io.github.tieredcare.slot.publication;

import io.github.tieredcare.slot.OfferedSlot;
import io.github.tieredcare.slot.Session;
import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.r4.model.Schedule;

/**
 * A session of a publication with its slots.
 *
 * @param placed the session
 * @param slots what can be booked in it
 */
public record PublishedSession(Placed<Session> placed, List<Placed<OfferedSlot>> slots) {

  static PublishedSession at(int at, Schedule schedule) {
    return new PublishedSession(new Placed<>(at, new Session(schedule)), new ArrayList<>());
  }

  /** The session itself. */
  public Session session() {
    return placed.what();
  }

  /** Its slots, as they are offered. */
  public List<OfferedSlot> offered() {
    return slots.stream().map(Placed::what).toList();
  }
}
