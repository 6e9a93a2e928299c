package io.github.tieredcare.example.slot;

import io.github.tieredcare.profile.ClinicType;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;

/**
 * One morning's sessions of a hospital, as its publication: of each session two slots are locked
 * until two days before, half are the platform's, five days before the public's, and the rest the
 * hospital sells itself.
 *
 * @param numbers the system of the hospital's numbers
 * @param day the day, in China's time
 * @param slots how many slots each session has, four at least
 */
public record Timetable(String numbers, LocalDate day, int slots) {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime BEGINS = LocalTime.of(8, 0);
  private static final int MINUTES = 240;
  private static final int LOCKED = 2;

  /** The publication; three of four sessions are experts', the fourth is a general clinic. */
  public Bundle of(List<String> doctors, String department) {
    var publication = new Bundle().setType(BundleType.COLLECTION);
    for (int at = 0; at < doctors.size(); at++) {
      var clinic = at % 4 == 3 ? ClinicType.GENERAL : ClinicType.EXPERT;
      add(publication, session(at, doctors.get(at), department, clinic));
    }
    return publication;
  }

  private void add(Bundle publication, Schedule session) {
    var number = session.getIdentifierFirstRep().getValue();
    var key = (numbers + "|" + number).getBytes(StandardCharsets.UTF_8);
    var address = "urn:uuid:" + UUID.nameUUIDFromBytes(key);
    publication.addEntry().setFullUrl(address).setResource(session);
    for (int at = 0; at < slots; at++) {
      publication.addEntry().setResource(slot(at, address));
    }
  }

  private Schedule session(int at, String doctor, String department, ClinicType clinic) {
    var session = new Schedule().setActive(true);
    session.addExtension(TcExtension.CLINIC_TYPE, clinic.coding());
    session.addIdentifier().setSystem(numbers).setValue(day + "-" + (at + 1));
    session.addSpecialty(
        new CodeableConcept(new Coding(TcCodeSystem.DEPARTMENT, department, null)));
    session.addActor(new Reference("PractitionerRole/" + doctor));
    return session.setPlanningHorizon(
        new Period().setStartElement(time(0)).setEndElement(time(MINUTES)));
  }

  private Slot slot(int at, String session) {
    var pool =
        at < LOCKED
            ? SlotPool.PLATFORM_LOCKED
            : at < slots / 2 + 1 ? SlotPool.PLATFORM_PRIORITY : SlotPool.PUBLIC;
    var slot = new Slot().setSchedule(new Reference(session)).setStatus(SlotStatus.FREE);
    slot.addExtension(TcExtension.SLOT_POOL, pool.coding());
    slot.addExtension(opening(pool));
    slot.setStartElement(instant(start(MINUTES * at / slots)));
    return slot.setEndElement(instant(start(MINUTES * (at + 1) / slots)));
  }

  private Extension opening(SlotPool pool) {
    var opening = new Extension(TcExtension.SLOT_OPENING);
    if (pool == SlotPool.PLATFORM_LOCKED) {
      opening.addExtension(at(TcExtension.RELEASE, midnight(2)));
    } else {
      opening.addExtension(at(TcExtension.PUBLIC, midnight(7)));
    }
    if (pool == SlotPool.PLATFORM_PRIORITY) {
      opening.addExtension(at(TcExtension.PLATFORM, midnight(12)));
    }
    if (pool != SlotPool.PUBLIC) {
      opening.addExtension(at(TcExtension.RETURN, midnight(1).plusHours(16)));
    }
    return opening;
  }

  private ZonedDateTime midnight(int daysBefore) {
    return day.minusDays(daysBefore).atStartOfDay(ZONE);
  }

  private ZonedDateTime start(int minutes) {
    return day.atTime(BEGINS).atZone(ZONE).plusMinutes(minutes);
  }

  private DateTimeType time(int minutes) {
    return new DateTimeType(instant(start(minutes)).getValueAsString());
  }

  private static Extension at(String part, ZonedDateTime when) {
    return new Extension(part, instant(when));
  }

  private static InstantType instant(ZonedDateTime when) {
    var instant = new InstantType(Date.from(when.toInstant()));
    instant.setTimeZone(TimeZone.getTimeZone(ZONE));
    return instant;
  }
}
