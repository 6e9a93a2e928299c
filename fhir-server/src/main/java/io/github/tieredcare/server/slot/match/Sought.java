package io.github.tieredcare.server.slot.match;

import io.github.tieredcare.server.slot.FreeSession;
import io.github.tieredcare.server.slot.FreeSessions.Named;
import java.util.Comparator;
import java.util.Set;

/**
 * What a word, or a diagnosis, can mean.
 *
 * @param departments their codes
 * @param doctors the ids of their PractitionerRoles
 * @param services the ids of HealthcareServices
 */
record Sought(Set<String> departments, Set<String> doctors, Set<String> services) {

  /** A doctor is found sooner than a department has been looked through. */
  static final Comparator<Sought> NARROWEST_FIRST =
      Comparator.comparingInt((Sought it) -> it.departments.size())
          .thenComparingInt(it -> it.doctors.size() + it.services.size());

  boolean isNothing() {
    return departments.isEmpty() && !namesActors();
  }

  /** Whether it can mean a doctor or a service. */
  boolean namesActors() {
    return !doctors.isEmpty() || !services.isEmpty();
  }

  boolean namesActorOf(FreeSession session) {
    return doctors.contains(session.doctor()) || services.contains(session.service());
  }

  boolean namesDepartmentOf(FreeSession session) {
    return departments.contains(session.department());
  }

  Named named() {
    return new Named(array(departments), array(doctors), array(services));
  }

  private static String[] array(Set<String> values) {
    return values.toArray(String[]::new);
  }
}
