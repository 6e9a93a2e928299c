package io.github.tieredcare.server.record;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.ResourceReferenceInfo;
import io.github.tieredcare.rule.Records;
import java.util.Map;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The references within records, and how they are closed in a document that stands by itself. */
final class References {

  private static final String ELSEWHERE = "未列入本摘要 Not part of this summary";

  private References() {}

  static Stream<Reference> of(Resource record) {
    return FhirContext.forR4Cached().newTerser().getAllResourceReferences(record).stream()
        .map(ResourceReferenceInfo::getResourceReference)
        .filter(Reference.class::isInstance)
        .map(Reference.class::cast);
  }

  /**
   * Points each reference at its entry; one to anything else keeps its words and loses its target,
   * which the reader of the document may not be able or allowed to open.
   *
   * @param entries the full URLs of the document's records, by {@code Type/id} and by themselves
   */
  static void close(Resource record, Map<String, String> entries) {
    of(record)
        .filter(reference -> reference.hasReference() && !reference.getReference().startsWith("#"))
        .forEach(
            reference ->
                close(
                    reference,
                    entries.getOrDefault(
                        reference.getReference(), entries.get(Records.key(reference)))));
  }

  private static void close(Reference reference, String entry) {
    reference.setResource(null);
    reference.setReference(entry);
    if (entry == null && !reference.hasDisplay() && !reference.hasIdentifier()) {
      reference.setDisplay(ELSEWHERE);
    }
  }
}
