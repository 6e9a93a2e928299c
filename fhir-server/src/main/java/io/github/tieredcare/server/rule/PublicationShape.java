package io.github.tieredcare.server.rule;

import io.github.tieredcare.shape.Profiles;
import io.github.tieredcare.slot.PlainSlot;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Slot;

/**
 * The shape of a collection that a hospital publishes: each record is held to its profile, and of
 * thousands of slots only those are validated that are not plainly sound.
 */
final class PublicationShape {

  private PublicationShape() {}

  static List<OperationOutcomeIssueComponent> faults(Bundle collection, Shape records) {
    return IntStream.range(0, collection.getEntry().size())
        .boxed()
        .flatMap(at -> faults(collection.getEntry().get(at).getResource(), at, records))
        .toList();
  }

  private static Stream<OperationOutcomeIssueComponent> faults(
      Resource record, int at, Shape records) {
    if (record == null
        || record instanceof Bundle
        || record instanceof Slot slot && PlainSlot.of(slot).isPresent()) {
      return Stream.empty();
    }
    var claiming = record.copy();
    Profiles.of(record).ifPresent(claiming.getMeta()::addProfile);
    return records.faults(claiming, BundleEntries.NONE).stream()
        .map(fault -> within(fault, "Bundle.entry[" + at + "].resource"));
  }

  private static OperationOutcomeIssueComponent within(
      OperationOutcomeIssueComponent fault, String entry) {
    fault.getExpression().forEach(path -> path.setValue(entry + withoutType(path.getValue())));
    return fault;
  }

  private static String withoutType(String element) {
    var dot = element.indexOf('.');
    return dot < 0 ? "" : element.substring(dot);
  }
}
