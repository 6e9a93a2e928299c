package io.github.tieredcare.guide;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.policy.Policies;
import io.github.tieredcare.policy.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hl7.fhir.r4.model.Library;

/** The policy under which the guide hears its cases where they bring none of their own. */
final class StandardPolicy {

  private StandardPolicy() {}

  static Policies alone(FhirContext fhir) {
    return new Policies(Policy.over(null, library(fhir)));
  }

  /** As it is written. */
  static Library library(FhirContext fhir) {
    try (InputStream json = Policies.class.getResourceAsStream("standard.json")) {
      return fhir.newJsonParser().parseResource(Library.class, json);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
