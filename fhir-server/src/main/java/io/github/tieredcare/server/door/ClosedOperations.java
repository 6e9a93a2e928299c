package io.github.tieredcare.server.door;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.util.HapiExtensions;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/** Refuses operations that are not allowed by name, wherever in a request they are named. */
final class ClosedOperations {
  private static final Pattern OPERATION = Pattern.compile("\\$[^/?]*");

  /** HAPI's forerunners of operations, and its GraphQL. */
  private static final Set<String> OLD = Set.of("_tags", "_delete", "$graphql");

  private final AllowedOperations allowed;

  ClosedOperations(AllowedOperations allowed) {
    this.allowed = allowed;
  }

  /** What the address of a request names. */
  void check(RequestDetails request) {
    Stream.of(request.getOperation(), request.getSecondaryOperation())
        .filter(name -> name != null && (name.startsWith("$") || OLD.contains(name)))
        .forEach(this::check);
  }

  /** What the entries of a bundle name, and where they would be stored. */
  void check(Bundle bundle) {
    List<Bundle.BundleEntryRequestComponent> requests =
        bundle.getEntry().stream().map(Bundle.BundleEntryComponent::getRequest).toList();
    requests.stream()
        .filter(Bundle.BundleEntryRequestComponent::hasUrl)
        .map(request -> OPERATION.matcher(path(request.getUrl())))
        .filter(Matcher::find)
        .map(Matcher::group)
        .forEach(this::check);
    String partition = HapiExtensions.EXTENSION_TRANSACTION_ENTRY_PARTITION_IDS;
    if (requests.stream().anyMatch(request -> request.hasExtension(partition))) {
      throw DoorRefusal.of(DoorRule.OVERRIDE_CLOSED, partition);
    }
  }

  private static String path(String url) {
    int search = url.indexOf('?');
    return search < 0 ? url : url.substring(0, search);
  }

  private void check(String name) {
    if (!allowed.include(name)) {
      throw DoorRefusal.of(DoorRule.OPERATION_CLOSED, name);
    }
  }
}
