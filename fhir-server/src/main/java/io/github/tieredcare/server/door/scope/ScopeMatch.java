package io.github.tieredcare.server.door.scope;

import ca.uhn.fhir.jpa.searchparam.matcher.InMemoryMatchResult;
import ca.uhn.fhir.jpa.searchparam.matcher.SearchParamMatcher;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import java.util.Collection;
import org.hl7.fhir.r4.model.Resource;

/** Which records the queries of scopes open; what cannot be decided stays closed. */
public final class ScopeMatch {
  private final SearchParamMatcher matcher;

  public ScopeMatch(SearchParamMatcher matcher) {
    this.matcher = matcher;
  }

  /** Whether the scopes let one do any of these things with this very record. */
  public boolean allows(Scopes scopes, Collection<Permission> any, Resource record) {
    return any.stream().anyMatch(permission -> allows(scopes, permission, record));
  }

  /** Whether the scopes let one do that with this very record. */
  public boolean allows(Scopes scopes, Permission permission, Resource record) {
    return scopes.queries(record.fhirType(), permission).stream()
        .anyMatch(query -> query.isNone() || meets(query, record));
  }

  private boolean meets(ScopeQuery query, Resource record) {
    InMemoryMatchResult result =
        matcher.match(record.fhirType() + "?" + query, record, new SystemRequestDetails());
    return result.supported() && result.matched();
  }
}
