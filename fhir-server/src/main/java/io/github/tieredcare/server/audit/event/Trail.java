package io.github.tieredcare.server.audit.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds lines of the trail, the latest first. */
@Component
class Trail {

  private static final String FIND =
      "SELECT * FROM exchange.audit_event WHERE %s ORDER BY recorded_at DESC, id DESC LIMIT %d";

  private final JdbcTemplate database;

  Trail(JdbcTemplate database) {
    this.database = database;
  }

  Optional<Event> read(EventId id, Reader reader) {
    var conditions =
        new Conditions().add("recorded_at = ?", time(id.at())).add("id = ?", id.line());
    reader.narrow(conditions);
    return find(conditions, 1).stream().findFirst();
  }

  List<Event> find(Conditions conditions, int most) {
    return database.query(query(conditions, most), Event::of, conditions.values());
  }

  static String query(Conditions conditions, int most) {
    return FIND.formatted(conditions.sql(), most);
  }

  static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
