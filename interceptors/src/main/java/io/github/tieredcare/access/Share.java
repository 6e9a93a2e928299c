package io.github.tieredcare.access;

/**
 * That a record was given to an institution, which may read it from then on.
 *
 * @param record the record, as {@code Type/id}
 * @param institution the id of the Organization
 */
public record Share(String record, String institution) {}
