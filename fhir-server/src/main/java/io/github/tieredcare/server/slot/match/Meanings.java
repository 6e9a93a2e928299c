package io.github.tieredcare.server.slot.match;

import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.slot.term.TermTable;
import io.github.tieredcare.slot.matching.AskedText;
import io.github.tieredcare.slot.matching.Departments;
import io.github.tieredcare.slot.matching.DepartmentsOfDiseases;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the words of a text mean, and which departments treat a diagnosis. */
@Component
class Meanings {

  private static final String DOCTOR = "PractitionerRole/";
  private static final String SERVICE = "HealthcareService/";

  private final TermTable terms;
  private final ObjectProvider<Departments> departments;
  private final DepartmentsOfDiseases treating;

  Meanings(
      TermTable terms, ObjectProvider<Departments> departments, DepartmentsOfDiseases treating) {
    this.terms = terms;
    this.departments = departments;
    this.treating = treating;
  }

  /** What a text means: words that make one name together are one, others hold each. */
  List<Sought> of(AskedText text) {
    var whole = of(text.joined());
    return whole.namesActors() ? List.of(whole) : text.words().stream().map(this::of).toList();
  }

  /** The departments that treat a diagnosis, with those within and above them. */
  Sought of(List<String> treating) {
    return new Sought(departments.getObject().around(treating), Set.of(), Set.of());
  }

  /** The departments that a diagnosis is first sent to. */
  List<String> treating(String disease) {
    var found = treating.of(disease);
    if (found.isEmpty()) {
      throw ServerFault.NOT_UNDERSTOOD.about("Slot/$match?code: " + disease);
    }
    return found;
  }

  private Sought of(String word) {
    var actors = terms.actors(word);
    return new Sought(
        departments.getObject().named(word), ids(actors, DOCTOR), ids(actors, SERVICE));
  }

  private static Set<String> ids(List<String> actors, String type) {
    return actors.stream()
        .filter(actor -> actor.startsWith(type))
        .map(actor -> actor.substring(type.length()))
        .collect(Collectors.toSet());
  }
}
