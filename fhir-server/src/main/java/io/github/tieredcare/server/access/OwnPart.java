package io.github.tieredcare.server.access;

import ca.uhn.fhir.jpa.searchparam.SearchParameterMap;
import ca.uhn.fhir.rest.param.ReferenceParam;
import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Reference;

/**
 * The parameters by which an institution names its own part in records, so that it may read all
 * that a search by them finds.
 */
final class OwnPart {

  private static final Map<String, Set<String>> PARAMETERS =
      Map.of(
          "Task", Set.of("owner", "requester", "centre"),
          "ServiceRequest", Set.of("requester"),
          "Communication", Set.of("recipient"));

  private OwnPart() {}

  /** Whether a search asks for records in which the institution itself has this part. */
  static boolean isNamed(
      String type, SearchParameterMap search, Caller caller, Directory directory) {
    return caller.patient().isEmpty()
        && PARAMETERS.getOrDefault(type, Set.of()).stream()
            .filter(search::containsKey)
            .map(search::get)
            .anyMatch(
                alternatives ->
                    alternatives.stream()
                        .anyMatch(any -> allOwn(any, caller.institution(), directory)));
  }

  private static boolean allOwn(
      List<? extends Object> any, String institution, Directory directory) {
    return !any.isEmpty()
        && any.stream()
            .allMatch(
                value ->
                    references(value).anyMatch(party -> directory.belongs(party, institution)));
  }

  private static Stream<Reference> references(Object value) {
    return value instanceof ReferenceParam named
            && named.getChain() == null
            && named.getIdPart() != null
        ? Stream.ofNullable(named.getResourceType())
            .map(type -> new Reference(type + "/" + named.getIdPart()))
        : Stream.empty();
  }
}
