package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.access.Noted;
import io.github.tieredcare.server.rule.Unjudged;
import io.github.tieredcare.server.slot.StagedSlots;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The store that all cases share: set for one, and afterwards as if it had not been. What a case
 * left there is hidden, not removed, as a cache may still know its ids.
 */
final class Stage {

  private static final List<String> HIDE =
      List.of(
          "DELETE FROM exchange.scheduled_tasks USING hfj_resource"
              + " WHERE res_id > ? AND position(fhir_id || '/' IN task_instance) = 1",
          "DELETE FROM exchange.referral_fact USING hfj_resource"
              + " WHERE res_id > ? AND referral = fhir_id",
          "DELETE FROM exchange.person_number USING hfj_resource"
              + " WHERE res_id > ? AND patient_id = fhir_id",
          "DELETE FROM exchange.slot USING hfj_resource"
              + " WHERE res_id > ? AND schedule::text = fhir_id",
          "DELETE FROM exchange.slot_session USING hfj_resource"
              + " WHERE res_id > ? AND schedule::text = fhir_id",
          "UPDATE exchange.slot_day AS published SET digest = NULL WHERE ? > 0 AND NOT EXISTS ("
              + "SELECT FROM exchange.slot_session AS held WHERE held.day = published.day"
              + " AND held.institution = published.institution)",
          "DELETE FROM hfj_res_link WHERE src_resource_id > ?",
          "DELETE FROM hfj_res_search_url WHERE res_id > ?",
          "UPDATE hfj_resource SET res_deleted_at = now() WHERE res_id > ?");

  private final RunningExchange exchange = RunningExchange.get();
  private final Unjudged unjudged = new Unjudged();
  private final JdbcTemplate database = exchange.bean(JdbcTemplate.class);
  private final Map<String, Resource> world =
      new World(FhirContext.forR4Cached())
          .records().stream().collect(Collectors.toMap(Papers::address, record -> record));
  private final List<String> hide = Stream.concat(indexes(), HIDE.stream()).toList();

  private long newest;

  void set(Attempt attempt) {
    newest = newest("hfj_resource", "res_id");
    exchange.clock().set(attempt.file().at());
    new StagedSlots(database).add(attempt.stored());
    unjudged.store(attempt.stored().stream().filter(it -> !(it instanceof Slot)).toList());
    Noted.shown(attempt.stored(), attempt.file().institution());
  }

  void clear(Attempt attempt) {
    exchange.clock().reset();
    Noted.hidden();
    var policies = policies(attempt);
    var changed =
        attempt.stored().stream().map(Papers::address).map(world::get).filter(it -> it != null);
    unjudged.store(Stream.concat(changed, policies).toList());
    hide.forEach(statement -> database.update(statement, newest));
  }

  Resource ofWorld(String address) {
    return world.get(address);
  }

  /** What no write leaves as it was: the newest record and the newest version. */
  List<Long> traces() {
    return List.of(newest("hfj_resource", "res_id"), newest("hfj_res_ver", "pid"));
  }

  private Stream<String> indexes() {
    return database
        .queryForList(
            "SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = 'public' AND column_name = 'res_id'"
                + " AND table_name LIKE 'hfj\\_spidx\\_%'",
            String.class)
        .stream()
        .map(index -> "DELETE FROM " + index + " WHERE res_id > ?");
  }

  /** A policy is kept in memory; only a write makes the exchange forget it. */
  private static Stream<Resource> policies(Attempt attempt) {
    return attempt.stored().stream()
        .filter(Library.class::isInstance)
        .map(policy -> ((Library) policy).copy().setStatus(PublicationStatus.DRAFT));
  }

  private long newest(String table, String key) {
    return database.queryForObject("SELECT max(" + key + ") FROM " + table, Long.class);
  }
}
