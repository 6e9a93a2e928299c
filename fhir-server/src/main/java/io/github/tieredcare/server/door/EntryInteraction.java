package io.github.tieredcare.server.door;

import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;

/**
 * What an entry of a bundle would be if it were sent alone.
 *
 * @param type of the records that it is about
 * @param code as a capability statement writes it; empty for an operation
 */
record EntryInteraction(String type, String code) {
  private static final String OPERATION = "";
  private static final Set<String> WRITING = Set.of("create", "update", "patch", "delete");

  /** Empty when no request alone has this method and address. */
  static Optional<EntryInteraction> of(BundleEntryComponent entry, String base) {
    var request = entry.getRequest();
    var method = request.hasMethod() ? request.getMethod().toCode() : "";
    var url = request.hasUrl() ? request.getUrl() : "";
    var address = (url.startsWith(base + "/") ? url.substring(base.length()) : url).split("[?]", 2);
    var path = address[0].replaceFirst("^/", "").split("/", -1);
    boolean conditional = address.length == 2;
    return Optional.ofNullable(code(method, path, conditional))
        .filter(code -> !(conditional && request.hasIfMatch()))
        .filter(code -> holdsItsType(entry, method, path[0]))
        .map(code -> new EntryInteraction(path[0], code));
  }

  boolean writes() {
    return WRITING.contains(code);
  }

  boolean isOperation() {
    return OPERATION.equals(code);
  }

  private static String code(String method, String[] path, boolean conditional) {
    return switch (method) {
      case "POST" -> path.length == 1 && !conditional ? "create" : null;
      case "PUT" -> namesOneOrCondition(path, conditional) ? "update" : null;
      case "PATCH" -> namesOneOrCondition(path, conditional) ? "patch" : null;
      case "DELETE" -> namesOneOrCondition(path, conditional) ? "delete" : null;
      case "GET", "HEAD" -> reading(path);
      default -> null;
    };
  }

  private static boolean namesOneOrCondition(String[] path, boolean conditional) {
    return path.length == 1 ? conditional : path.length == 2 && isId(path[1]);
  }

  private static String reading(String[] path) {
    var last = path[path.length - 1];
    return switch (path.length) {
      case 1 -> "search-type";
      case 2 -> last.startsWith("$") ? OPERATION : isId(last) ? "read" : beside(last);
      case 3 ->
          last.startsWith("$") ? OPERATION : "_history".equals(last) ? "history-instance" : null;
      case 4 -> "_history".equals(path[2]) && isId(last) ? "vread" : null;
      default -> null;
    };
  }

  private static String beside(String word) {
    return switch (word) {
      case "_history" -> "history-type";
      case "_search" -> "search-type";
      default -> null;
    };
  }

  private static boolean isId(String part) {
    return part.matches("[A-Za-z0-9.-]{1,64}");
  }

  /** HAPI goes by the record, whatever its address says. */
  private static boolean holdsItsType(BundleEntryComponent entry, String method, String type) {
    var writes = "POST".equals(method) || "PUT".equals(method);
    return !writes || entry.getResource() == null || entry.getResource().fhirType().equals(type);
  }
}
