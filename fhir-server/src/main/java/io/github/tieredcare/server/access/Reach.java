package io.github.tieredcare.server.access;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whom some records can be open to at all: whoever is not among them need not be looked up. What of
 * them one really sees, {@link Sight} says.
 */
@Component
public class Reach {

  private static final String OF =
      """
      WITH named AS (
        SELECT record, patient, author FROM exchange.record_subject
        WHERE record = ANY(string_to_array(:records, ' ')))
      SELECT author FROM named
      UNION SELECT patient FROM named
      UNION SELECT h.institution FROM named JOIN exchange.record_share h USING (record, patient)
        WHERE h.until > :at
      UNION SELECT c.institution FROM named JOIN exchange.care_relationship c USING (patient)
        WHERE c.since <= :at AND c.until > :at
      UNION SELECT body FROM exchange.mandate WHERE since <= :at AND until > :at
      """;

  private final JdbcClient database;
  private final Clock clock;

  Reach(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The ids of institutions and of residents, of whom some may see none of the records. */
  public Set<String> of(Collection<String> records) {
    return database
        .sql(OF)
        .param("records", String.join(" ", records))
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .query(String.class)
        .set();
  }
}
