package io.github.tieredcare.server.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcOperations;

/** Adds lines to the table, as many as there are in one statement. */
final class AuditTable {

  /** Where a line names a record and no patient, it is looked up whose the record is. */
  private static final String ADD =
      """
      INSERT INTO exchange.audit_event (id, recorded_at, client, institution, person, resident,
             purpose, address, request_id, action, interaction, type, parameters, records, status,
             patients)
      SELECT id, recorded_at, client, institution, person, resident, purpose, address, request_id,
             action, interaction, type, parameters, string_to_array(records, ' '), status,
             CASE WHEN records = '' OR patients <> '' AND status < 300 THEN string_to_array(patients, ' ')
                  ELSE ARRAY(SELECT unnest(string_to_array(patients, ' '))
                             UNION
                             SELECT patient FROM exchange.record_subject
                              WHERE record = ANY(string_to_array(records, ' ')) AND patient <> '')
             END
        FROM unnest(CAST(? AS uuid[]), CAST(? AS timestamptz[]), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                    ?, CAST(? AS int[]), ?)
             AS line (id, recorded_at, client, institution, person, resident, purpose, address,
                      request_id, action, interaction, type, parameters, records, status, patients)
      """;

  private static final List<Function<Line, String>> COLUMNS =
      List.of(
          line -> line.id().toString(),
          line -> line.at().atOffset(ZoneOffset.UTC).toString(),
          line -> line.access().caller().system(),
          line -> line.access().caller().institution(),
          line -> line.access().caller().practitionerRole().orElse(""),
          line -> line.access().caller().patient().orElse(""),
          line -> line.access().caller().purpose(),
          line -> line.access().way().address(),
          line -> line.access().way().requestId(),
          line -> String.valueOf(line.access().action()),
          line -> line.access().interaction(),
          line -> line.access().type(),
          line -> line.access().parameters(),
          line -> joined(line.access().records()),
          line -> String.valueOf(line.access().status()),
          line -> joined(line.access().patients()));

  /** Neither the database nor a reader of the trail can do anything with these. */
  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  /** The number of an identity card, old or new, which stands nowhere in the trail. */
  private static final Pattern NUMBER = Pattern.compile("\\d{14,}[\\dXx]");

  private AuditTable() {}

  static void add(JdbcOperations database, List<Line> lines) {
    database.update(ADD, statement -> fill(statement, lines));
  }

  private static void fill(PreparedStatement statement, List<Line> lines) throws SQLException {
    for (int column = 0; column < COLUMNS.size(); column++) {
      var value = COLUMNS.get(column);
      var values = lines.stream().map(value).map(AuditTable::clean).toArray(String[]::new);
      statement.setArray(column + 1, statement.getConnection().createArrayOf("text", values));
    }
  }

  private static String clean(String value) {
    return NUMBER.matcher(CONTROL.matcher(value).replaceAll("?")).replaceAll("?");
  }

  private static String joined(Set<String> values) {
    return String.join(" ", values);
  }
}
