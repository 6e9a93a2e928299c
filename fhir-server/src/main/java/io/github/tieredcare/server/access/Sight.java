package io.github.tieredcare.server.access;

import io.github.tieredcare.rule.Caller;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * What a caller may see now, each question in one look-up.
 *
 * <p>An institution sees what it wrote, what was sent to it and, while it cares for the patient,
 * all of the record but the sensitive classes that its ground does not open; a body with a mandate
 * sees what the mandate names, and nothing sensitive. A resident sees their own record.
 */
@Component
public class Sight {

  private static final String SENT =
      """
      EXISTS (SELECT 1 FROM exchange.record_share h
              WHERE h.record = s.record AND h.institution = :institution
                AND h.patient = s.patient AND h.until > :at)
      """;
  private static final String CARED =
      """
      EXISTS (SELECT 1 FROM exchange.care_relationship c
              WHERE c.patient = s.patient AND c.institution = :institution
                AND c.since <= :at AND c.until > :at AND s.classes <@ c.opens)
      """;
  private static final String IN_FORCE =
      "m.body = :institution AND m.purpose = :purpose AND m.since <= :at AND m.until > :at";

  /** The elements that mandates open of a record: '' for all, NULL where none does. */
  private static final String MANDATED =
      """
      (SELECT CASE WHEN bool_or(m.elements = '{}') THEN ''
                   ELSE string_agg(array_to_string(m.elements, ' '), ' ') END
       FROM exchange.mandate m
       WHERE %s AND m.kind = s.type AND s.classes = '{}'
         AND (m.records_of IN ('', s.author)
           OR EXISTS (SELECT 1 FROM exchange.record_share h WHERE h.record = s.record
                        AND h.institution = m.records_of AND h.patient = s.patient)))
      """
          .formatted(IN_FORCE);

  private static final String OF_INSTITUTION =
      """
      SELECT record, elements FROM (
        SELECT s.record,
               CASE WHEN s.author = :institution OR %s OR %s THEN '' ELSE %s END AS elements
        FROM exchange.record_subject s WHERE %%s) AS seen
      WHERE elements IS NOT NULL LIMIT :most
      """
          .formatted(SENT, CARED, MANDATED);
  private static final String OF_RESIDENT =
      """
      SELECT s.record, '' AS elements FROM exchange.record_subject s
      WHERE s.patient = :resident AND %s LIMIT :most
      """;

  private static final String NAMED = "s.record = ANY(string_to_array(:records, ' '))";
  private static final String FOUND =
      """
      s.record IN (SELECT res_type || '/' || fhir_id FROM hfj_resource
                   WHERE res_id = ANY(string_to_array(:found, ' ')::bigint[]))
      """;
  private static final String OF_PATIENTS =
      "s.type = :type AND s.patient = ANY(string_to_array(:patients, ' '))";
  private static final String OWN =
      """
      s.record IN (
        SELECT record FROM exchange.record_subject WHERE type = :type AND author = :institution
        UNION
        SELECT record FROM exchange.record_share
        WHERE institution = :institution AND type = :type AND until > :at
        UNION
        SELECT o.record FROM exchange.mandate m JOIN exchange.record_subject o
          ON o.type = m.kind AND m.records_of IN ('', o.author)
        WHERE %s AND m.kind = :type
        LIMIT :most)
      """
          .formatted(IN_FORCE);

  private static final String ENDED =
      """
      SELECT s.record FROM exchange.record_subject s
      WHERE s.record IN (SELECT record FROM exchange.record_share
                         WHERE institution = :institution AND type = :type AND until <= :at)
        AND NOT (s.author = :institution OR %s OR %s OR %s IS NOT NULL)
      LIMIT :most
      """
          .formatted(SENT, CARED, MANDATED);

  private static final String CARES_FOR_ALL =
      """
      SELECT :number = (SELECT count(DISTINCT c.patient) FROM exchange.care_relationship c
                        WHERE c.patient = ANY(string_to_array(:patients, ' '))
                          AND c.institution = :institution AND c.since <= :at AND c.until > :at)
        AND NOT EXISTS (SELECT 1 FROM exchange.record_subject s
                        WHERE %s AND s.classes <> '{}'
                          AND NOT (s.author = :institution OR %s OR %s))
      """
          .formatted(OF_PATIENTS, SENT, CARED);

  private final JdbcClient database;
  private final Clock clock;

  Sight(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Of some records, those that the caller may see. */
  public Seen of(Collection<String> records, Caller caller) {
    return records.isEmpty()
        ? Seen.nothing()
        : seen(NAMED, caller, Integer.MAX_VALUE, Map.of("records", String.join(" ", records)));
  }

  /** Of what a search found, by the store's own keys, what the caller may see; at most so many. */
  Seen found(Collection<String> keys, Caller caller, int most) {
    return keys.isEmpty()
        ? Seen.nothing()
        : seen(FOUND, caller, most, Map.of("found", String.join(" ", keys)));
  }

  /** What the caller may see of a kind, of some patients; at most so many. */
  Seen ofPatients(String type, Set<String> patients, Caller caller, int most) {
    return seen(
        OF_PATIENTS, caller, most, Map.of("type", type, "patients", String.join(" ", patients)));
  }

  /** What of a kind the caller wrote, was sent or may read by mandate; at most so many. */
  Seen own(String type, Caller caller, int most) {
    return seen(
        caller.patient().isPresent() ? "s.type = :type" : OWN, caller, most, Map.of("type", type));
  }

  /** What of a kind was sent to the caller and is closed to it by now; at most so many. */
  List<String> ended(String type, Caller caller, int most) {
    return asked(ENDED, caller).param("type", type).param("most", most).query(String.class).list();
  }

  /** Whether the caller may see everything of a kind of every one of some patients. */
  boolean everything(String type, Set<String> patients, Caller caller) {
    return caller
        .patient()
        .map(own -> patients.equals(Set.of(own)))
        .orElseGet(
            () ->
                asked(CARES_FOR_ALL, caller)
                    .param("number", patients.size())
                    .param("patients", String.join(" ", patients))
                    .param("type", type)
                    .query(Boolean.class)
                    .single());
  }

  private Seen seen(String which, Caller caller, int most, Map<String, ?> details) {
    var question = caller.patient().isPresent() ? OF_RESIDENT : OF_INSTITUTION;
    Map<String, String> lines = new HashMap<>();
    asked(question.formatted(which), caller)
        .params(details)
        .param("most", most)
        .query(
            (RowCallbackHandler)
                line -> lines.put(line.getString("record"), line.getString("elements")));
    return Seen.of(lines);
  }

  private StatementSpec asked(String question, Caller caller) {
    return database
        .sql(question)
        .param("institution", caller.institution())
        .param("resident", caller.patient().orElse(""))
        .param("purpose", caller.purpose())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC));
  }
}
