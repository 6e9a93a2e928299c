package io.github.tieredcare.slot.matching;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionComponent;
import org.hl7.fhir.r4.model.CodeSystem.ConceptDefinitionDesignationComponent;

/** The departments of the national list: how each is named, and which lies within which. */
public final class Departments {

  private static final char BELOW = '.';

  private final Map<String, Set<String>> terms = new LinkedHashMap<>();

  /** Reads the list. */
  public Departments(CodeSystem list) {
    list.getConcept().forEach(this::add);
  }

  /** The departments that a word begins to name, with all that lie within them. */
  public Set<String> named(String word) {
    var named = codes(code -> terms.get(code).stream().anyMatch(term -> term.startsWith(word)));
    return codes(code -> isWithin(code, named));
  }

  /** Some departments, with all that lie within them, and those that they lie within. */
  public Set<String> around(Collection<String> some) {
    return codes(
        code -> isWithin(code, some) || some.stream().anyMatch(it -> isWithin(it, Set.of(code))));
  }

  /** Whether a department is one of some, or lies within one of them. */
  public static boolean isWithin(String code, Collection<String> some) {
    return some.stream().anyMatch(it -> code.equals(it) || code.startsWith(it + BELOW));
  }

  private Set<String> codes(Predicate<String> which) {
    return terms.keySet().stream().filter(which).collect(Collectors.toCollection(TreeSet::new));
  }

  private void add(ConceptDefinitionComponent department) {
    var designations =
        department.getDesignation().stream().map(ConceptDefinitionDesignationComponent::getValue);
    terms.put(
        department.getCode(),
        SearchTerms.of(Stream.concat(Stream.of(department.getDisplay()), designations)));
    department.getConcept().forEach(this::add);
  }
}
