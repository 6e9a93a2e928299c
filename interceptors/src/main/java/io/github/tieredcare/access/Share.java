package io.github.tieredcare.access;

/**
 * That a record was given to an institution, which may read it as long as that is to last.
 *
 * @param record the record, as {@code Type/id}
 * @param patient the id of the Patient about whom it was given: a record of anybody else is not
 * @param institution the id of the Organization
 */
public record Share(String record, String patient, String institution) {}
