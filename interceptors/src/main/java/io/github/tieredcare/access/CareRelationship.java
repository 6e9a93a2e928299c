package io.github.tieredcare.access;

import io.github.tieredcare.rule.Span;

/**
 * That an institution cares for a patient, on a ground and for a time.
 *
 * @param patient the id of the Patient
 * @param institution the id of the Organization
 * @param ground why
 * @param span from when until when; without an end while the record that gives it stands
 */
public record CareRelationship(String patient, String institution, Ground ground, Span span) {}
