package io.github.tieredcare.server.delivery;

import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ConstraintSeverity;

/**
 * What must hold of an element.
 *
 * @param key by which it is named
 * @param expression in FHIRPath
 */
record Invariant(String key, String expression) {

  void on(ElementDefinition element) {
    element
        .addConstraint()
        .setKey(key)
        .setSeverity(ConstraintSeverity.ERROR)
        .setHuman(key)
        .setExpression(expression);
  }
}
