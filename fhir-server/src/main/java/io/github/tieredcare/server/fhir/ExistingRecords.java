package io.github.tieredcare.server.fhir;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which records there are, asked in one statement whatever their number. */
@Component
public class ExistingRecords {

  private static final String EXISTING =
      """
      SELECT res_type || '/' || fhir_id FROM hfj_resource
      WHERE (res_type, fhir_id) IN (SELECT split_part(key, '/', 1), split_part(key, '/', 2)
                                    FROM unnest(string_to_array(:keys, ' ')) AS key)
        AND res_deleted_at IS NULL
      UNION ALL
      SELECT 'Slot/' || id FROM exchange.slot
      WHERE id IN (SELECT CAST(substr(key, 6) AS uuid)
                   FROM unnest(string_to_array(:keys, ' ')) AS key
                   WHERE key ~ '^Slot/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
      """;

  private final JdbcClient database;

  ExistingRecords(JdbcClient database) {
    this.database = database;
  }

  /** Of keys such as {@code Patient/1}, those of records that exist and are not deleted. */
  public Set<String> among(Collection<String> keys) {
    return new HashSet<>(
        database.sql(EXISTING).param("keys", String.join(" ", keys)).query(String.class).list());
  }
}
