package io.github.tieredcare.server.record;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Resource;

/**
 * What was found for a section of the summary.
 *
 * @param records the latest first
 * @param most how many were listed at most, where there are more; 0 where all are
 * @param closed the scopes that the token lacks to read more
 */
record Found(List<Resource> records, int most, List<String> closed) {

  boolean isEmpty() {
    return records.isEmpty();
  }

  boolean isAll() {
    return most == 0 && closed.isEmpty();
  }

  /** Both, for a section of several kinds. */
  static Found both(Found one, Found other) {
    return new Found(
        Stream.concat(one.records.stream(), other.records.stream()).toList(),
        Math.max(one.most, other.most),
        Stream.concat(one.closed.stream(), other.closed.stream()).toList());
  }
}
