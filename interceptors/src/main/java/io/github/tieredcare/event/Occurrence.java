package io.github.tieredcare.event;

import io.github.tieredcare.rule.Change;
import java.util.function.Predicate;
import org.hl7.fhir.r4.model.Resource;

/**
 * When a topic occurs: a change of one kind of record that meets a condition.
 *
 * @param kind the kind of record, which is the focus of the event
 * @param happens whether a change is one
 */
record Occurrence<T extends Resource>(Class<T> kind, Predicate<Change<T>> happens) {

  boolean is(Change<? extends Resource> change) {
    return !change.deletes()
        && kind.isInstance(change.record())
        && happens.test(
            new Change<>(
                kind.cast(change.before()),
                kind.cast(change.after()),
                change.caller(),
                change.at(),
                change.policy()));
  }
}
