package io.github.tieredcare.server.door.scope;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;

/** Turns a request into what it demands; what it does not know, it does not allow. */
record RequestDemands(OperationScopes operations) {
  private static final Map<RestOperationTypeEnum, Permission> NEEDS =
      Map.ofEntries(
          Map.entry(RestOperationTypeEnum.CREATE, Permission.CREATE),
          Map.entry(RestOperationTypeEnum.READ, Permission.READ),
          Map.entry(RestOperationTypeEnum.VREAD, Permission.READ),
          Map.entry(RestOperationTypeEnum.HISTORY_INSTANCE, Permission.READ),
          Map.entry(RestOperationTypeEnum.UPDATE, Permission.UPDATE),
          Map.entry(RestOperationTypeEnum.PATCH, Permission.UPDATE),
          Map.entry(RestOperationTypeEnum.DELETE, Permission.DELETE),
          Map.entry(RestOperationTypeEnum.SEARCH_TYPE, Permission.SEARCH),
          Map.entry(RestOperationTypeEnum.HISTORY_TYPE, Permission.SEARCH),
          Map.entry(RestOperationTypeEnum.SEARCH_SYSTEM, Permission.SEARCH),
          Map.entry(RestOperationTypeEnum.HISTORY_SYSTEM, Permission.SEARCH));

  /** What the request demands; empty when scopes have no word for its interaction. */
  Optional<List<Demand>> of(RestOperationTypeEnum interaction, RequestDetails request) {
    return switch (interaction) {
      case METADATA, GET_PAGE -> Optional.of(List.of());
      case EXTENDED_OPERATION_SERVER, EXTENDED_OPERATION_TYPE, EXTENDED_OPERATION_INSTANCE ->
          operations
              .of(request.getResourceName(), request.getOperation())
              .map(scope -> Demand.of(scope, "").toList());
      case TRANSACTION, BATCH -> ofBundle(request);
      case UPDATE -> Optional.of(ofUpdate(request));
      default ->
          Optional.ofNullable(NEEDS.get(interaction))
              .map(permission -> List.of(Demand.of(type(request), permission, "")));
    };
  }

  private Optional<List<Demand>> ofBundle(RequestDetails request) {
    return request.getResource() instanceof Bundle bundle
        ? Optional.of(new BundleDemands(operations).of(bundle))
        : Optional.empty();
  }

  /** An update by a query creates what it does not find. */
  private static List<Demand> ofUpdate(RequestDetails request) {
    Demand update = Demand.of(type(request), Permission.UPDATE, "");
    return request.getId() == null
        ? List.of(update, Demand.of(type(request), Permission.CREATE, ""))
        : List.of(update);
  }

  private static String type(RequestDetails request) {
    return request.getResourceName() == null ? Scope.ANY : request.getResourceName();
  }
}
