package io.github.tieredcare.access;

import io.github.tieredcare.rule.Span;
import java.util.Set;

/**
 * That an institution cares for a patient, on a ground and for a time.
 *
 * @param patient the id of the Patient
 * @param institution the id of the Organization
 * @param ground why
 * @param span from when until when; without an end while the record that gives it stands
 * @param opens the sensitive classes that it opens besides all that is not sensitive
 */
public record CareRelationship(
    String patient, String institution, Ground ground, Span span, Set<SensitiveClass> opens) {

  /** One that opens nothing sensitive. */
  public CareRelationship(String patient, String institution, Ground ground, Span span) {
    this(patient, institution, ground, span, Set.of());
  }
}
