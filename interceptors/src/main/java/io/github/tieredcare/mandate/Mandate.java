package io.github.tieredcare.mandate;

import io.github.tieredcare.rule.Span;
import java.util.Set;

/**
 * That a body which does not treat may read records of one kind for one purpose.
 *
 * @param body the id of the Organization that reads
 * @param purpose for what, a code of http://terminology.hl7.org/CodeSystem/v3-ActReason
 * @param kind the type of the records
 * @param recordsOf the id of the Organization whose records they are: that wrote them or was sent
 *     them; empty for those of all
 * @param elements the elements that it may read; none named for the whole record
 * @param span from when until when
 */
public record Mandate(
    String body, String purpose, String kind, String recordsOf, Set<String> elements, Span span) {}
