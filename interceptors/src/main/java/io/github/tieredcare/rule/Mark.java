package io.github.tieredcare.rule;

import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * A coded element by which records are found: the search parameter, and the element it stands for.
 *
 * @param type the kind of record
 * @param parameter the name of the search parameter
 * @param system the code system of the element
 * @param element the codings that the parameter indexes
 */
public record Mark<T extends Resource>(
    Class<T> type, String parameter, String system, Function<T, Stream<Coding>> element) {}
