package io.github.tieredcare.rule;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Resource;

/**
 * One business rule: may this change stand? Its answer depends on its arguments alone.
 *
 * @param <T> the kind of record it watches
 */
public interface Rule<T extends Resource> extends Watcher<T> {

  /** The rule as users read it, in Chinese and English, with the way out. */
  Text text();

  /** The refusal, or nothing when the change may stand. */
  Optional<Refusal> refuse(Change<T> change, Records records);

  /** Whether a breach refuses or only warns, unless the region's policy says otherwise. */
  default Severity severity() {
    return Severity.REFUSE;
  }

  /** What kind of fault a breach is. */
  default Fault fault() {
    return Fault.BUSINESS_RULE;
  }

  /** Structure, identity and access hold in an emergency too; every other rule then only warns. */
  default boolean bendsInEmergency() {
    return true;
  }

  /**
   * What must not change under the rule while it looks at other records: writers that name the same
   * key wait for each other until their transactions end.
   */
  default Set<String> guards(Change<T> change, Records records) {
    return Set.of();
  }

  /**
   * Whether it is asked before anything is stored too, once what it guards is locked, so that who
   * comes too late is told at once: outside a bundle nothing else can heal its breach.
   */
  default boolean tellsAtOnce() {
    return false;
  }

  /** The published name: the class name in kebab case. It never changes. */
  default String name() {
    return Names.kebab(getClass());
  }

  /** Refuses at an element, filling the details into the rule's text. */
  default Optional<Refusal> refusal(String element, Object... details) {
    return Optional.of(new Refusal(name(), severity(), fault(), element, text().with(details)));
  }
}
