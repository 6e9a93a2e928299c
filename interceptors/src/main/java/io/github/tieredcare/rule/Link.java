package io.github.tieredcare.rule;

import java.util.function.Function;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * A way by which records of one kind point at another record: the search parameter that finds them,
 * and the element it stands for.
 *
 * @param type the kind that points
 * @param parameter the name of the search parameter
 * @param element the references that the parameter indexes
 */
public record Link<T extends Resource>(
    Class<T> type, String parameter, Function<T, Stream<Reference>> element) {}
