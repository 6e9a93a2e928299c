package io.github.tieredcare.server.patient;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Which patient bears which number, in the database transaction of the request that asks. */
@Component
class PersonNumbers {

  private static final String LOCK =
      "SELECT pg_advisory_xact_lock(k) FROM (SELECT DISTINCT hashtextextended(digest, 5) AS k"
          + " FROM unnest(?::text[]) AS digest ORDER BY 1) AS ordered";
  private static final String BEARERS =
      "SELECT DISTINCT patient_id FROM exchange.person_number WHERE digest = ANY(?::text[])";
  private static final String HOLD =
      "SELECT res_id FROM hfj_resource WHERE res_type = 'Patient' AND fhir_id = ?"
          + " FOR NO KEY UPDATE";
  private static final String ADD =
      "INSERT INTO exchange.person_number (digest, patient_id)"
          + " SELECT digest, ? FROM unnest(?::text[]) AS digest ORDER BY digest"
          + " ON CONFLICT DO NOTHING";
  private static final String REMOVE =
      "DELETE FROM exchange.person_number WHERE patient_id = ? AND digest = ANY(?::text[])";

  private final JdbcTemplate jdbc;

  PersonNumbers(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits for every posting that bears one of the numbers, until this transaction ends. */
  void lock(Collection<String> digests) {
    jdbc.query(LOCK, row -> {}, array(digests));
  }

  /** The ids of the patients who bear at least one of the numbers. */
  Set<String> bearers(Collection<String> digests) {
    List<String> ids = jdbc.queryForList(BEARERS, String.class, array(digests));
    return new HashSet<>(ids);
  }

  /** Waits for whoever writes the patient's record, and lets nobody else do so meanwhile. */
  void hold(String patientId) {
    jdbc.query(HOLD, row -> {}, patientId);
  }

  /** Gives numbers to a patient, unless another bears one of them; waits for whoever is at it. */
  boolean give(String patientId, Collection<String> digests) {
    return digests.isEmpty()
        || jdbc.update(ADD, patientId, array(digests)) == digests.size()
        || bearers(digests).equals(Set.of(patientId));
  }

  /** Takes numbers from a patient. */
  void take(String patientId, Collection<String> digests) {
    if (!digests.isEmpty()) {
      jdbc.update(REMOVE, patientId, array(digests));
    }
  }

  private static Object array(Collection<String> digests) {
    return digests.toArray(String[]::new);
  }
}
