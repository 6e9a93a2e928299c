package io.github.tieredcare.server.audit;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Map;

/** What kinds of access there are, as the trail calls them. */
final class Interaction {

  static final String READ = "read";
  static final String SEARCH = "search-type";

  private static final Map<String, Character> ACTIONS =
      Map.of(
          "create",
          'C',
          READ,
          'R',
          "vread",
          'R',
          "history-instance",
          'R',
          "update",
          'U',
          "patch",
          'U',
          "delete",
          'D');

  private Interaction() {}

  /** One of C, R, U, D, E. */
  static char action(String interaction) {
    return ACTIONS.getOrDefault(interaction, 'E');
  }

  /** The interaction that HAPI has found a request to be, or what its address makes of it. */
  static String of(RequestDetails request) {
    RestOperationTypeEnum found = request.getRestOperationType();
    if (found != null) {
      return found.getCode();
    }
    var type = request.getResourceName() == null ? "" : request.getResourceName();
    return of(
        request.getRequestType() == null ? "GET" : request.getRequestType().name(),
        type,
        request.getId() != null,
        request.getOperation() != null);
  }

  static String of(String method, String type, boolean namesOne, boolean operation) {
    if (operation) {
      return "operation";
    }
    return switch (method) {
      case "GET", "HEAD" -> namesOne ? READ : SEARCH;
      case "POST" -> type.isEmpty() ? "transaction" : "create";
      case "PUT" -> "update";
      case "PATCH" -> "patch";
      case "DELETE" -> "delete";
      default -> "operation";
    };
  }
}
