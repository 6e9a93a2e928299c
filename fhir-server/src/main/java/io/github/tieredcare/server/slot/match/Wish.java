package io.github.tieredcare.server.slot.match;

import io.github.tieredcare.server.slot.FreeSession;
import io.github.tieredcare.server.slot.SlotPeriod;
import io.github.tieredcare.slot.matching.Departments;
import io.github.tieredcare.slot.matching.Place;
import io.github.tieredcare.slot.matching.Rank;
import io.github.tieredcare.slot.matching.Reason;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Patient;

/**
 * What a match is to find, and what comes first in it.
 *
 * @param sought what is looked for; each of it holds
 * @param byText whether a text is looked for, not a diagnosis
 * @param treating the departments that treat the diagnosis; empty for none
 * @param patient for whom; none where nobody is named
 * @param combination the ids of the institutions of the patient's combination
 * @param place where one would like to go
 * @param period when
 */
record Wish(
    List<Sought> sought,
    boolean byText,
    List<String> treating,
    Optional<Patient> patient,
    Set<String> combination,
    Optional<Place> place,
    SlotPeriod period) {

  Rank rank(FreeSession session) {
    var slot = session.slot();
    return new Rank(reasons(session), slot.getStart().toInstant(), slot.getIdElement().getIdPart());
  }

  private Set<Reason> reasons(FreeSession session) {
    var reasons = EnumSet.noneOf(Reason.class);
    if (combination.contains(session.institution())) {
      reasons.add(Reason.IN_COMBINATION);
    }
    if (byText && sought.stream().anyMatch(it -> it.namesActorOf(session))) {
      reasons.add(Reason.NAME);
    }
    if (byText && sought.stream().anyMatch(it -> it.namesDepartmentOf(session))) {
      reasons.add(Reason.DEPARTMENT);
    }
    if (Departments.isWithin(session.department(), treating)) {
      reasons.add(Reason.SPECIALTY);
    } else if (isAbove(session.department())) {
      reasons.add(Reason.WIDER_SPECIALTY);
    }
    place.flatMap(it -> it.near(session.division())).ifPresent(reasons::add);
    return reasons;
  }

  private boolean isAbove(String department) {
    return treating.stream().anyMatch(it -> Departments.isWithin(it, Set.of(department)));
  }
}
