package io.github.tieredcare.server.door;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.fhir.Capability;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome.OperationOutcomeIssueComponent;

/** Lets a bundle do no more than its entries could, sent one by one, and only so many of them. */
final class BundleLimits {
  private final Capability capability;
  private final int mostEntries;

  BundleLimits(Capability capability, int mostEntries) {
    this.capability = capability;
    this.mostEntries = mostEntries;
  }

  void checkNumber(Bundle bundle) {
    if (bundle.getEntry().size() > mostEntries) {
      throw DoorRefusal.of(DoorRule.BUNDLE_TOO_LONG, mostEntries);
    }
  }

  /** Refuses the bundle, naming each entry that would be refused alone at the FHIR base. */
  void checkEntries(Bundle bundle, String base) {
    List<OperationOutcomeIssueComponent> closed =
        IntStream.range(0, bundle.getEntry().size())
            .boxed()
            .flatMap(at -> issue(bundle.getEntry().get(at), at, base).stream())
            .toList();
    if (!closed.isEmpty()) {
      throw DoorRefusal.of(DoorRule.INTERACTION_CLOSED, closed);
    }
  }

  private Optional<OperationOutcomeIssueComponent> issue(
      Bundle.BundleEntryComponent entry, int at, String base) {
    return Stream.of(EntryInteraction.of(entry, base))
        .filter(interaction -> interaction.filter(this::isServed).isEmpty())
        .map(closed -> DoorRefusal.issue(DoorRule.INTERACTION_CLOSED, said(entry)))
        .map(issue -> issue.addExpression("Bundle.entry[" + at + "].request"))
        .findFirst();
  }

  private boolean isServed(EntryInteraction interaction) {
    return interaction.isOperation()
        ? capability.types().contains(interaction.type())
        : capability.serves(interaction.type(), interaction.code())
            && !(interaction.writes() && capability.keepsBeside(interaction.type()));
  }

  /** Without its search, in which a person's number may stand. */
  private static String said(Bundle.BundleEntryComponent entry) {
    var request = entry.getRequest();
    var method = request.hasMethod() ? request.getMethod().toCode() + " " : "";
    return method + (request.hasUrl() ? request.getUrl().split("[?]", 2)[0] : "");
  }
}
