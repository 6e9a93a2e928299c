package io.github.tieredcare.server.rule;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.door.caller.RequestCaller;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The store as the book needs it, within the transaction of the request: read, lock, write. */
@Component
class Store {

  private final DaoRegistry daos;
  private final Records records;
  private final JdbcTemplate jdbc;
  private final EntityManager unsent;

  Store(DaoRegistry daos, Records records, JdbcTemplate jdbc, EntityManager unsent) {
    this.daos = daos;
    this.records = records;
    this.jdbc = jdbc;
    this.unsent = unsent;
  }

  /** The records, with the request's own writes already among them. */
  Records records(List<Write> writes) {
    return new RequestRecords(records, writes);
  }

  /**
   * Waits for every other transaction that holds one of the keys; released at the end of this one.
   */
  void lock(Collection<String> keys) {
    if (!keys.isEmpty()) {
      jdbc.query(
          "SELECT pg_advisory_xact_lock(k) FROM (SELECT DISTINCT hashtextextended(key, 0) AS k"
              + " FROM unnest(?::text[]) AS key ORDER BY 1) AS ordered",
          row -> {},
          (Object) keys.toArray(String[]::new));
    }
  }

  /**
   * Writes a consequence as the exchange itself; the book is asked about it too. It is sent to the
   * database at once, since the next one may refer to it.
   */
  void write(Resource record) {
    var request = new SystemRequestDetails();
    request.getUserData().put(RequestCaller.KEY, Caller.exchange());
    var dao = daos.getResourceDao(record);
    if (record.hasIdElement() && record.getIdElement().hasIdPart()) {
      dao.update(record, request);
    } else {
      dao.create(record, request);
    }
    unsent.flush();
  }
}
