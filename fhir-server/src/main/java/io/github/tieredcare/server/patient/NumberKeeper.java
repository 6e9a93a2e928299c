package io.github.tieredcare.server.patient;

import io.github.tieredcare.person.PersonRules;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.rule.Follower;
import java.util.Set;
import java.util.TreeSet;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.stereotype.Component;

/** Keeps a unique row of every lasting number, so that not even a race gives it to two records. */
@Component
class NumberKeeper implements Follower {

  private final PersonNumbers numbers;

  NumberKeeper(PersonNumbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public void follow(Change<? extends Resource> change, Records records) {
    if (change.record() instanceof Patient patient) {
      keep(patient.getIdElement().getIdPart(), digests(change.before()), digests(change.after()));
    }
  }

  private void keep(String patientId, Set<String> before, Set<String> after) {
    numbers.take(patientId, without(before, after));
    if (!numbers.give(patientId, without(after, before))) {
      throw PatientRefusal.of(PersonRules.twoRecords(), "");
    }
  }

  private static Set<String> digests(Resource patient) {
    return patient == null ? Set.of() : NumberDigest.of((Patient) patient);
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }
}
