package io.github.tieredcare.guide.access;

import static io.github.tieredcare.guide.html.Element.element;

import io.github.tieredcare.guide.html.Element;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceSearchParamComponent;

/**
 * By what records of a type are searched.
 *
 * @param statement what the exchange serves
 * @param type the type
 */
public record SearchParameters(CapabilityStatement statement, String type) {

  /** The names, in a row. */
  public Element names() {
    return element("p")
        .add(
            Tables.spaced(
                statement.getRestFirstRep().getResource().stream()
                    .filter(resource -> resource.getType().equals(type))
                    .flatMap(resource -> resource.getSearchParam().stream())
                    .map(CapabilityStatementRestResourceSearchParamComponent::getName)));
  }
}
