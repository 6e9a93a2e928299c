package io.github.tieredcare.server.access;

import io.github.tieredcare.rule.Caller;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose the searches are that have further pages. */
@Component
class SearchPages {

  /** Longer than HAPI keeps a search. */
  private static final Duration KEPT = Duration.ofDays(1);

  private static final String KEEP =
      "INSERT INTO exchange.search_page (search, client_id, institution, patient, begun_at)"
          + " VALUES (:search, :client, :institution, :patient, :at) ON CONFLICT DO NOTHING";
  private static final String FORGET =
      "DELETE FROM exchange.search_page WHERE ctid IN (SELECT ctid FROM exchange.search_page"
          + " WHERE begun_at < :before ORDER BY begun_at LIMIT 20 FOR UPDATE SKIP LOCKED)";
  private static final String IS_OF =
      "SELECT count(*) FROM exchange.search_page WHERE search = :search AND client_id = :client"
          + " AND institution = :institution AND patient = :patient";

  private final JdbcClient database;

  SearchPages(JdbcClient database) {
    this.database = database;
  }

  /** Notes whose a search is, and forgets some that are too old. */
  void keep(String search, Caller caller, Instant at) {
    database.sql(FORGET).param("before", at.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    database
        .sql(KEEP)
        .param("search", search)
        .param("client", caller.system())
        .param("institution", caller.institution())
        .param("patient", caller.patient().orElse(""))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whether a search is the caller's. */
  boolean isOf(String search, Caller caller) {
    return database
            .sql(IS_OF)
            .param("search", search)
            .param("client", caller.system())
            .param("institution", caller.institution())
            .param("patient", caller.patient().orElse(""))
            .query(Integer.class)
            .single()
        > 0;
  }
}
