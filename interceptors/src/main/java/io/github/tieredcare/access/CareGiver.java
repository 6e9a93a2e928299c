package io.github.tieredcare.access;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.rule.Records;
import java.time.Instant;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * A kind of record that gives care relationships for as long as it stands as it does.
 *
 * @param <T> the kind of record
 */
interface CareGiver<T extends Resource> {

  /** The kind of record. */
  Class<T> watches();

  /** The relationships that the record, as it stands, gives from an instant on. */
  Stream<CareRelationship> given(T record, Records records, Instant at, Policy policy);
}
