package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.SlotPool;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.slot.Offer.Fate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Slot;
import org.hl7.fhir.r4.model.Slot.SlotStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A search finds by status what a read shows of the same slot: for every pool, fate and order of
 * instants, before, at and after each, whoever asks.
 */
class ViewerTest {

  private static final String HOSPITAL = "city-hospital";
  private static final Instant FIRST = Instant.parse("2027-05-01T00:00:00Z");
  private static final Duration STEP = Duration.ofDays(1);
  private static final int INSTANTS = 5;
  private static final int HELD_UNTIL = 2;

  private final RunningExchange exchange = RunningExchange.get();
  private final JdbcTemplate database = exchange.bean(JdbcTemplate.class);
  private final SlotTable table = exchange.bean(SlotTable.class);
  private final UUID schedule = UUID.randomUUID();

  @BeforeEach
  void publishes() {
    database.update(
        "INSERT INTO exchange.slot_session VALUES (?, ?, '2027-05-05', 'test', ?, '', '', '', '')",
        schedule,
        HOSPITAL,
        schedule.toString());
    for (SlotPool pool : SlotPool.values()) {
      for (Fate fate : Fate.values()) {
        add(pool, fate, 1, 2, 3, 4);
        add(pool, fate, 1, 1, 1, 1);
        add(pool, fate, 1, null, 3, 4);
        add(pool, fate, 2, 2, 4, 4);
      }
    }
  }

  @AfterEach
  void clears() {
    database.update("DELETE FROM exchange.slot WHERE schedule = ?", schedule);
    database.update("DELETE FROM exchange.slot_session WHERE schedule = ?", schedule);
  }

  @Test
  void searchAndReadAgree() {
    callers()
        .forEach(
            caller ->
                Stream.iterate(0, step -> step < INSTANTS, step -> step + 1)
                    .flatMap(step -> around(FIRST.plus(STEP.multipliedBy(step))))
                    .forEach(at -> agree(new Viewer(caller, at))));
  }

  private void agree(Viewer viewer) {
    for (SlotStatus status : SlotStatus.values()) {
      if (status == SlotStatus.NULL) {
        continue;
      }
      var asked = new Conditions().add("slot.schedule = ?", schedule);
      viewer.narrow(asked, List.of(status.toCode()));
      assertThat(ids(table.find(asked, 1_000, viewer.at()).stream()))
          .as("%s for %s", status, viewer)
          .containsExactlyInAnyOrderElementsOf(
              ids(
                  all(viewer.at())
                      .filter(
                          slot -> slot.shown(viewer.caller(), viewer.at()).getStatus() == status)));
    }
  }

  private Stream<KeptSlot> all(Instant at) {
    return table.find(new Conditions().add("slot.schedule = ?", schedule), 1_000, at).stream();
  }

  private static List<String> ids(Stream<KeptSlot> slots) {
    return slots.map(KeptSlot::slot).map(Slot::getId).toList();
  }

  private static Stream<Instant> around(Instant at) {
    return Stream.of(at.minusMillis(1), at, at.plusMillis(1));
  }

  private static Stream<Caller> callers() {
    return Stream.of(
        institution(HOSPITAL),
        institution("community-centre"),
        new Caller(
            "portal", HOSPITAL, Optional.empty(), Set.of(), "PATRQT", Optional.of("a-resident")));
  }

  private static Caller institution(String id) {
    return new Caller(id, id, Optional.empty(), Set.of(), "TREAT");
  }

  private void add(SlotPool pool, Fate fate, int opens, Integer toAll, int returned, int starts) {
    boolean platforms = pool.isPlatforms();
    boolean taken = fate == Fate.BOOKED || fate == Fate.HELD;
    database.update(
        "INSERT INTO exchange.slot (id, schedule, changed_at, starts, ends, pool, platform_at,"
            + " release_at, public_at, return_at, fate, appointment, held_until, institution, doctor, department)"
            + " VALUES (gen_random_uuid(), ?, now(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '')",
        schedule,
        at(starts),
        at(starts + 1),
        pool.code(),
        pool == SlotPool.PLATFORM_PRIORITY ? at(opens) : null,
        pool == SlotPool.PLATFORM_LOCKED ? at(opens) : null,
        pool == SlotPool.HOSPITAL || toAll == null ? null : at(toAll),
        platforms ? at(returned) : null,
        taken ? "open" : fate.name().toLowerCase(Locale.ROOT),
        taken ? "an-appointment" : null,
        fate == Fate.HELD ? at(HELD_UNTIL) : null,
        HOSPITAL);
  }

  private static Object at(int step) {
    return NewSlot.utc(FIRST.plus(STEP.multipliedBy(step)));
  }
}
