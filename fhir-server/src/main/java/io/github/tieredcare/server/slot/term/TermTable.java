package io.github.tieredcare.server.slot.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The tables of terms, and of where institutions stand. */
@Component
public class TermTable {

  /** Whatever begins with a word is sorted before the word with this at its end. */
  private static final String LAST = "\uDBFF\uDFFF";

  /** Of doctors and services whose terms begin alike. */
  private static final int MOST = 500;

  /** Of institutions in one county, or in one city. */
  private static final int MOST_INSTITUTIONS = 200;

  private static final String FORGET =
      """
      DELETE FROM exchange.slot_term USING unnest(?) AS told(actor)
      WHERE slot_term.actor = told.actor AND (slot_term.actor, slot_term.term) NOT IN (
        SELECT * FROM unnest(?, ?))
      """;
  private static final String KEEP =
      """
      INSERT INTO exchange.slot_term (actor, term) SELECT * FROM unnest(?, ?) AS told(actor, term)
      ORDER BY actor, term ON CONFLICT DO NOTHING
      """;
  private static final String PLACE =
      """
      INSERT INTO exchange.slot_institution VALUES (?, ?)
      ON CONFLICT (institution) DO UPDATE SET division = excluded.division
      WHERE slot_institution.division <> excluded.division
      """;
  private static final String FIND =
      """
      SELECT DISTINCT actor FROM (
        SELECT actor FROM exchange.slot_term WHERE term >= ? AND term < ?
        ORDER BY term, actor LIMIT %d) AS found
      """
          .formatted(MOST);
  private static final String WITHIN =
      """
      SELECT institution FROM exchange.slot_institution WHERE division >= ? AND division < ?
      ORDER BY division, institution LIMIT %d
      """
          .formatted(MOST_INSTITUTIONS);

  private final JdbcTemplate database;

  TermTable(JdbcTemplate database) {
    this.database = database;
  }

  /** Doctors and services, as {@code Type/id}, of which a term begins with a word. */
  public List<String> actors(String word) {
    return database.queryForList(FIND, String.class, word, word + LAST);
  }

  /** Institutions that stand in a division, or in one that begins so. */
  public List<String> institutions(String division) {
    return database.queryForList(WITHIN, String.class, division, division + LAST);
  }

  /** Keeps of each doctor or service these terms and no others. */
  void keep(SortedMap<String, Set<String>> terms) {
    List<String> actors = new ArrayList<>();
    List<String> told = new ArrayList<>();
    for (Map.Entry<String, Set<String>> each : terms.entrySet()) {
      each.getValue()
          .forEach(
              term -> {
                actors.add(each.getKey());
                told.add(term);
              });
    }
    database.update(FORGET, array(terms.keySet()), array(actors), array(told));
    database.update(KEEP, array(actors), array(told));
  }

  void place(String institution, String division) {
    database.update(PLACE, institution, division);
  }

  private static Object array(Collection<String> values) {
    return values.toArray(String[]::new);
  }
}
