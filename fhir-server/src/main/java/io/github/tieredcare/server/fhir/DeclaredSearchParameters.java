package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.cache.ResourceChangeResult;
import ca.uhn.fhir.jpa.searchparam.registry.RuntimeSearchParamCache;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParamRegistryImpl;
import ca.uhn.fhir.jpa.searchparam.registry.SearchParameterCanonicalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.SearchParameter;

/**
 * HAPI's registry, holding exactly the search parameters that the guide declares: no other is
 * indexed, and a search by another is refused. One without an expression is not for HAPI: what it
 * asks is kept beside. Nothing is read from the database.
 */
class DeclaredSearchParameters extends SearchParamRegistryImpl {

  private final Capability capability;
  private final List<SearchParameter> own;
  private final SearchParameterCanonicalizer canonicalizer;

  DeclaredSearchParameters(
      Capability capability,
      List<SearchParameter> own,
      SearchParameterCanonicalizer canonicalizer) {
    this.capability = capability;
    this.own = own;
    this.canonicalizer = canonicalizer;
  }

  /** All of the beginning, because the two methods that HAPI begins with come in no fixed order. */
  @Override
  public void start() {
    super.start();
    handleInit(List.of());
  }

  @Override
  public void registerListener() {
    // Nothing that is stored can change what the guide declares.
  }

  @Override
  public void setActiveSearchParams(RuntimeSearchParamCache known) {
    own.stream().filter(SearchParameter::hasExpression).forEach(parameter -> add(parameter, known));
    removeUndeclared(known);
    super.setActiveSearchParams(known);
  }

  private void add(SearchParameter parameter, RuntimeSearchParamCache known) {
    RuntimeSearchParam runtime = canonicalizer.canonicalizeSearchParameter(parameter);
    parameter.getBase().forEach(base -> known.add(base.getCode(), runtime.getName(), runtime));
  }

  private void removeUndeclared(RuntimeSearchParamCache known) {
    Set<String> names =
        known.getSearchParamStream().map(RuntimeSearchParam::getName).collect(Collectors.toSet());
    for (String type : known.getResourceNameKeys()) {
      names.stream()
          .filter(name -> !capability.searches(type, name))
          .forEach(name -> known.remove(type, name));
    }
  }

  @Override
  public void requestRefresh() {}

  @Override
  public void forceRefresh() {}

  @Override
  public ResourceChangeResult refreshCacheIfNecessary() {
    return new ResourceChangeResult();
  }
}
