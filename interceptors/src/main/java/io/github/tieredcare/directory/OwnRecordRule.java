package io.github.tieredcare.directory;

import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A rule that a record is written and changed by the institution that stands in it. It holds in an
 * emergency too.
 *
 * @param <T> the kind of record
 */
public interface OwnRecordRule<T extends Resource> extends AccessRule<T> {

  /**
   * Somebody who stands in a record as its owner.
   *
   * @param element where
   * @param party an institution, or somebody of one
   */
  record Owner(String element, Reference party) {}

  /** Who stands in the record: all of them are to be of the institution that writes it. */
  Stream<Owner> owners(T record);

  @Override
  default Optional<Refusal> refuse(Change<T> change, Records records) {
    if (change.deletes() || change.caller().isExchange()) {
      return Optional.empty();
    }
    var directory = new Directory(records);
    return Stream.of(Optional.ofNullable(change.before()), Optional.of(change.after()))
        .flatMap(Optional::stream)
        .flatMap(this::owners)
        .filter(owner -> !directory.belongs(owner.party(), change.caller().institution()))
        .findFirst()
        .flatMap(owner -> refusal(owner.element()));
  }
}
