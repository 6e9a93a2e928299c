package io.github.tieredcare.server.door.scope;

import ca.uhn.fhir.util.UrlUtil;
import ca.uhn.fhir.util.UrlUtil.UrlParts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/** What the entries of a transaction or batch demand, each at its place. */
record BundleDemands(OperationScopes operations) {

  List<Demand> of(Bundle bundle) {
    return IntStream.range(0, bundle.getEntry().size())
        .boxed()
        .flatMap(at -> ofEntry(bundle.getEntry().get(at), "Bundle.entry[" + at + "]"))
        .toList();
  }

  /** An entry whose address and content differ in type demands both. */
  private Stream<Demand> ofEntry(BundleEntryComponent entry, String where) {
    String url = entry.getRequest().getUrl() == null ? "" : entry.getRequest().getUrl();
    UrlParts address = UrlUtil.parseUrl(url);
    Optional<Scope> operation = operation(address.getResourceType(), url);
    if (operation.isPresent()) {
      return Demand.of(operation.get(), where);
    }
    Stream<String> types =
        Stream.concat(Optional.ofNullable(address.getResourceType()).stream(), content(entry));
    List<String> distinct = types.distinct().toList();
    return permissions(entry, address).stream()
        .flatMap(
            permission ->
                (distinct.isEmpty() ? List.of(Scope.ANY) : distinct)
                    .stream().map(type -> Demand.of(type, permission, where)));
  }

  /** One that is not allowed is refused as such before. */
  private Optional<Scope> operation(String type, String url) {
    return Stream.of(url.split("[?]", 2)[0].split("/"))
        .filter(part -> part.startsWith("$"))
        .findFirst()
        .flatMap(operation -> operations.of(type, operation));
  }

  private static Stream<String> content(BundleEntryComponent entry) {
    return switch (method(entry)) {
      case "POST", "PUT" ->
          Optional.ofNullable(entry.getResource()).map(r -> r.fhirType()).stream();
      default -> Stream.empty();
    };
  }

  private static List<Permission> permissions(BundleEntryComponent entry, UrlParts address) {
    return switch (method(entry)) {
      case "POST" -> List.of(Permission.CREATE);
      case "PUT" ->
          !namesOne(address)
              ? List.of(Permission.UPDATE, Permission.CREATE)
              : List.of(Permission.UPDATE);
      case "PATCH" -> List.of(Permission.UPDATE);
      case "DELETE" -> List.of(Permission.DELETE);
      case "GET", "HEAD" -> List.of(namesOne(address) ? Permission.READ : Permission.SEARCH);
      default -> List.of(Permission.values());
    };
  }

  /** {@code _history} and operations stand where an id stands. */
  private static boolean namesOne(UrlParts address) {
    String id = address.getResourceId();
    return id != null && !id.isEmpty() && id.charAt(0) != '_' && id.charAt(0) != '$';
  }

  private static String method(BundleEntryComponent entry) {
    return entry.getRequest().getMethod() == null ? "" : entry.getRequest().getMethod().toCode();
  }
}
