package io.github.tieredcare.server.loading;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the exchange was told by the files before. */
@Component
class StoredRegisters {

  private static final String LOADED =
      """
      SELECT r.fhir_id FROM hfj_resource r
      JOIN hfj_res_ver v ON v.res_id = r.res_id AND v.res_ver = r.res_ver
      WHERE r.res_type = :type AND r.res_deleted_at IS NULL AND v.source_uri = :source
      ORDER BY r.fhir_id
      """;

  private final JdbcClient database;

  StoredRegisters(JdbcClient database) {
    this.database = database;
  }

  /** The ids of the records that came from a file and that nobody has rewritten since. */
  List<String> loadedFrom(Register<?> register) {
    return database
        .sql(LOADED)
        .param("type", register.type())
        .param("source", register.source())
        .query(String.class)
        .list();
  }
}
