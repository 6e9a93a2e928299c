package io.github.tieredcare.server.loading;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the exchange holds already of what the files tell. */
@Component
class StoredRegisters {

  private static final String EXISTING =
      """
      SELECT res_type || '/' || fhir_id FROM hfj_resource
      WHERE (res_type, fhir_id) IN (SELECT split_part(key, '/', 1), split_part(key, '/', 2)
                                    FROM unnest(string_to_array(:keys, ' ')) AS key)
        AND res_deleted_at IS NULL
      """;
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

  /** Of keys such as {@code Organization/1}, those of records that exist and are not deleted. */
  Set<String> existing(Collection<String> keys) {
    return new HashSet<>(
        database.sql(EXISTING).param("keys", String.join(" ", keys)).query(String.class).list());
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
