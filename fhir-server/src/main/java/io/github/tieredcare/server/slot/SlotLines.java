package io.github.tieredcare.server.slot;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.slot.Offer.Fate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;
import org.springframework.stereotype.Component;

/** Reads the lines of the table of slots. */
@Component
class SlotLines {

  private static final TimeZone ZONE = TimeZone.getTimeZone(Span.ZONE);

  private final FhirContext fhir;

  SlotLines(FhirContext fhir) {
    this.fhir = fhir;
  }

  KeptSlot kept(ResultSet line, Instant at) throws SQLException {
    var slot = line.getString("record") == null ? plain(line) : unusual(line);
    slot.setId("Slot/" + line.getString("id"));
    slot.setSchedule(new Reference("Schedule/" + line.getString("schedule")));
    slot.getMeta()
        .setLastUpdated(Date.from(instant(line, "changed_at")))
        .getProfile()
        .removeIf(claim -> claim.getValue().equals(TcProfile.SLOT));
    slot.getMeta().addProfile(TcProfile.SLOT);
    return new KeptSlot(slot, fate(line, at), line.getString("institution"));
  }

  /** A hold that has run out leaves no trace but itself. */
  private static Fate fate(ResultSet line, Instant at) throws SQLException {
    var hold = line.getObject("held_until", OffsetDateTime.class);
    if (line.getString("appointment") != null && hold == null) {
      return Fate.BOOKED;
    }
    return hold != null && at.isBefore(hold.toInstant())
        ? Fate.HELD
        : Fate.valueOf(line.getString("fate").toUpperCase(Locale.ROOT));
  }

  private Slot unusual(ResultSet line) throws SQLException {
    return fhir.newJsonParser().parseResource(Slot.class, line.getString("record"));
  }

  private static Slot plain(ResultSet line) throws SQLException {
    var slot = new Slot();
    slot.addExtension(TcExtension.SLOT_POOL, pool(line.getString("pool")).coding());
    var opening = new Extension(TcExtension.SLOT_OPENING);
    add(opening, TcExtension.PLATFORM, line, "platform_at");
    add(opening, TcExtension.RELEASE, line, "release_at");
    add(opening, TcExtension.PUBLIC, line, "public_at");
    add(opening, TcExtension.RETURN, line, "return_at");
    if (opening.hasExtension()) {
      slot.addExtension(opening);
    }
    if (line.getString("number") != null) {
      slot.addIdentifier().setSystem(line.getString("system")).setValue(line.getString("number"));
    }
    if (line.getBoolean("overbooked")) {
      slot.setOverbooked(true);
    }
    slot.setStatus(SlotStatus.FREE);
    slot.setStartElement(written(line, "starts"));
    slot.setEndElement(written(line, "ends"));
    return slot;
  }

  private static void add(Extension opening, String part, ResultSet line, String column)
      throws SQLException {
    if (line.getObject(column) != null) {
      opening.addExtension(new Extension(part, written(line, column)));
    }
  }

  private static SlotPool pool(String code) {
    return SlotPool.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** As China's clocks show it. */
  private static InstantType written(ResultSet line, String column) throws SQLException {
    var written = new InstantType(Date.from(instant(line, column)));
    written.setTimeZone(ZONE);
    return written;
  }

  private static Instant instant(ResultSet line, String column) throws SQLException {
    return line.getObject(column, OffsetDateTime.class).toInstant();
  }
}
