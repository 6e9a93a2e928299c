package io.github.tieredcare.server.door;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.interceptor.api.Hook;
import ca.uhn.fhir.interceptor.api.Interceptor;
import ca.uhn.fhir.interceptor.api.Pointcut;
import ca.uhn.fhir.jpa.searchparam.MatchUrlService;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import ca.uhn.fhir.rest.server.util.ICachedSearchDetails;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import io.github.tieredcare.server.door.scope.Permission;
import io.github.tieredcare.server.door.scope.ScopeQuery;
import io.github.tieredcare.server.fhir.StorageInterceptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Adds to a search what the queries of its scopes ask, before it runs and before anybody looks at
 * what it asks.
 */
@Interceptor
final class ScopedSearches implements StorageInterceptor {
  private static final int FIRST = -100;

  private final RequestScopes granted;
  private final MatchUrlService queries;
  private final FhirContext fhir;

  ScopedSearches(RequestScopes granted, MatchUrlService queries, FhirContext fhir) {
    this.granted = granted;
    this.queries = queries;
    this.fhir = fhir;
  }

  /** A match URL of a conditional write is no search: the write itself is held to its scopes. */
  @Hook(value = Pointcut.STORAGE_PRESEARCH_REGISTERED, order = FIRST)
  public void narrow(
      ICachedSearchDetails details, RequestDetails request, SearchParameterMap search) {
    if (RequestCaller.of(request).isExchange()
        || request.getRestOperationType() != RestOperationTypeEnum.SEARCH_TYPE) {
      return;
    }
    String type = details.getResourceType();
    Permission needed = needed(request);
    List<ScopeQuery> any = granted.of(request).queries(type, needed);
    if (any.isEmpty()) {
      throw DoorRefusal.of(DoorRule.SCOPE_MISSING, "system/" + type + "." + needed.letter())
          .toHapi();
    }
    if (any.stream().noneMatch(query -> asks(request).within(query))) {
      add(type, one(type, any), search);
    }
  }

  /** An operation gathers by searches of its own what its caller may read. */
  private static Permission needed(RequestDetails request) {
    return request instanceof SystemRequestDetails ? Permission.READ : Permission.SEARCH;
  }

  /** What the request itself asks already. */
  private static ScopeQuery asks(RequestDetails request) {
    return ScopeQuery.asked(
        request.getParameters().entrySet().stream()
            .flatMap(asked -> Arrays.stream(asked.getValue()).map(v -> List.of(asked.getKey(), v)))
            .toList());
  }

  private static ScopeQuery one(String type, List<ScopeQuery> any) {
    return ScopeQuery.any(any)
        .orElseThrow(
            () ->
                DoorRefusal.of(
                        DoorRule.SCOPES_DIFFER,
                        type,
                        any.stream().map(ScopeQuery::toString).collect(Collectors.joining(" | ")))
                    .toHapi());
  }

  private void add(String type, ScopeQuery query, SearchParameterMap search) {
    queries
        .translateMatchUrl(type + "?" + query, fhir.getResourceDefinition(type))
        .entrySet()
        .forEach(
            asked -> {
              List<List<IQueryParameterType>> all = new ArrayList<>(asked.getValue());
              all.addAll(
                  search.containsKey(asked.getKey()) ? search.get(asked.getKey()) : List.of());
              search.put(asked.getKey(), all);
            });
  }
}
