package io.github.tieredcare.server.fhir;

import io.github.tieredcare.profile.FhirPackage;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;

/**
 * What the guide promises that the exchange serves; the server reads its own limits from it. See <a
 * href="https://hl7.org/fhir/R4/capabilitystatement.html">CapabilityStatement</a>.
 */
public final class Capability {

  private static final String ID = "tc-exchange";

  private final CapabilityStatement statement;
  private final CapabilityStatementRestComponent rest;
  private final Map<String, CapabilityStatementRestResourceComponent> resources;

  Capability(FhirPackage guide) {
    this.statement =
        guide.conformance(CapabilityStatement.class).stream()
            .filter(candidate -> ID.equals(candidate.getIdPart()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("The package lacks " + ID));
    this.rest = statement.getRestFirstRep();
    this.resources =
        rest.getResource().stream()
            .collect(
                Collectors.toMap(
                    CapabilityStatementRestResourceComponent::getType, Function.identity()));
  }

  CapabilityStatement statement() {
    return statement.copy();
  }

  /** The names of the resource types that are served. */
  public Set<String> types() {
    return resources.keySet();
  }

  /** Whether a type may be searched by a parameter. */
  public boolean searches(String type, String parameter) {
    return Stream.ofNullable(resources.get(type))
        .flatMap(resource -> resource.getSearchParam().stream())
        .map(CapabilityStatementRestResourceSearchParamComponent::getName)
        .anyMatch(parameter::equals);
  }

  /** Whether an interaction such as {@code read} is served, for a type or, without one, for all. */
  public boolean serves(String type, String interaction) {
    return type == null ? servesForAll(interaction) : servesFor(resources.get(type), interaction);
  }

  /**
   * Whether a type is kept beside the store, where there are no versions to read; a bundle, which
   * writes to the store alone, then cannot write it.
   */
  public boolean keepsBeside(String type) {
    return serves(type, "read") && !serves(type, "vread");
  }

  private boolean servesForAll(String interaction) {
    return rest.getInteraction().stream()
        .anyMatch(served -> interaction.equals(served.getCode().toCode()));
  }

  private static boolean servesFor(
      CapabilityStatementRestResourceComponent resource, String interaction) {
    return resource != null
        && resource.getInteraction().stream()
            .anyMatch(served -> interaction.equals(served.getCode().toCode()));
  }
}
