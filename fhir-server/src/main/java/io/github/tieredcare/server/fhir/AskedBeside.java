package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.RuntimeSearchParam;
import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.model.api.IQueryParameterType;
import ca.uhn.fhir.rest.param.HasParam;
import ca.uhn.fhir.rest.param.ReferenceParam;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry.SearchParamLookupContextEnum;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which kinds of record a search asks about beside those that it finds, by chain, over as many
 * links as the chain has, or by {@code _has}.
 */
@Component
public class AskedBeside {

  private static final String REVERSE = "_has";

  /** A kind that cannot be told is none that anybody may ask about. */
  private static final Set<String> UNKNOWN = Set.of("?");

  private final ISearchParamRegistry parameters;
  private final Capability capability;

  AskedBeside(ISearchParamRegistry parameters, Capability capability) {
    this.parameters = parameters;
    this.capability = capability;
  }

  /** By the name of a criterion, the kinds that it asks about. */
  public Map<String, Set<String>> of(String type, SearchParameterMap search) {
    return search.keySet().stream()
        .collect(Collectors.toMap(name -> name, name -> kinds(type, name, search.get(name))));
  }

  private Set<String> kinds(
      String type, String name, List<? extends List<? extends IQueryParameterType>> values) {
    return values.stream()
        .flatMap(List::stream)
        .flatMap(value -> kinds(type, name, value))
        .collect(Collectors.toSet());
  }

  private Stream<String> kinds(String type, String name, IQueryParameterType value) {
    if (value instanceof HasParam has) {
      return capability.types().contains(has.getTargetResourceType())
          ? reverse(has)
          : Stream.empty();
    }
    if (!(value instanceof ReferenceParam chained) || chained.getChain() == null) {
      return Stream.empty();
    }
    return targets(type, name, chained.getResourceType()).stream()
        .flatMap(kind -> Stream.concat(Stream.of(kind), linked(kind, chained.getChain())));
  }

  private Stream<String> reverse(HasParam has) {
    var kind = has.getTargetResourceType();
    return Stream.concat(Stream.of(kind), linked(kind, has.getParameterName()));
  }

  /** What the rest of a chain asks about, as {@code organization:Organization.partof.name}. */
  private Stream<String> linked(String kind, String chain) {
    if (chain.contains(REVERSE)) {
      return UNKNOWN.stream();
    }
    int dot = chain.indexOf('.');
    if (dot < 0) {
      return Stream.empty();
    }
    String[] link = chain.substring(0, dot).split(":", 2);
    return targets(kind, link[0], link.length == 2 ? link[1] : null).stream()
        .flatMap(next -> Stream.concat(Stream.of(next), linked(next, chain.substring(dot + 1))));
  }

  /** Of what a reference may point to, the kinds that are kept here. */
  private Set<String> targets(String type, String name, String qualifier) {
    if (qualifier != null) {
      return Set.of(qualifier);
    }
    RuntimeSearchParam parameter =
        parameters.getActiveSearchParam(type, name, SearchParamLookupContextEnum.SEARCH);
    return parameter == null
        ? UNKNOWN
        : parameter.getTargets().stream()
            .filter(capability.types()::contains)
            .collect(Collectors.toSet());
  }
}
