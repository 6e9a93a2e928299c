package io.github.tieredcare.slot.publication;

import io.github.tieredcare.slot.OfferedSlot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;

/**
 * A Bundle read as all sessions of one hospital on the days it names, each with its slots.
 *
 * @param sessions in the order of their entries
 * @param strays entries that hold no session, and no slot of one
 */
public record Publication(List<PublishedSession> sessions, List<Integer> strays) {

  /** Reads a Bundle; a slot belongs to the session whose {@code fullUrl} it names. */
  public static Publication of(Bundle bundle) {
    Map<String, PublishedSession> sessions = new LinkedHashMap<>();
    List<Integer> strays = new ArrayList<>();
    var entries = bundle.getEntry();
    for (int at = 0; at < entries.size(); at++) {
      var entry = entries.get(at);
      boolean placed =
          entry.getResource() instanceof Schedule schedule
              && entry.hasFullUrl()
              && sessions.putIfAbsent(entry.getFullUrl(), PublishedSession.at(at, schedule))
                  == null;
      if (!placed && !(entry.getResource() instanceof Slot)) {
        strays.add(at);
      }
    }
    for (int at = 0; at < entries.size(); at++) {
      if (entries.get(at).getResource() instanceof Slot slot) {
        var session = sessions.get(slot.getSchedule().getReference());
        if (session == null) {
          strays.add(at);
        } else {
          session.slots().add(new Placed<>(at, new OfferedSlot(slot)));
        }
      }
    }
    return new Publication(List.copyOf(sessions.values()), List.copyOf(strays));
  }

  /** Every slot of it. */
  Stream<Placed<OfferedSlot>> slots() {
    return sessions.stream().flatMap(session -> session.slots().stream());
  }

  /** The doctors' clinics of each day, by which shares are counted. */
  public List<ClinicDay> clinicDays() {
    Map<LocalDate, List<PublishedSession>> days = new TreeMap<>();
    for (PublishedSession published : sessions) {
      if (published.session().isDoctors()) {
        published
            .session()
            .day()
            .ifPresent(day -> days.computeIfAbsent(day, it -> new ArrayList<>()).add(published));
      }
    }
    return days.entrySet().stream()
        .map(day -> new ClinicDay(day.getKey(), day.getValue()))
        .toList();
  }

  /** The days that it says all of. */
  public List<LocalDate> days() {
    return sessions.stream()
        .flatMap(published -> published.session().day().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
