package io.github.tieredcare.server.rule;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Resource;

/**
 * What the exchange wrote after a request's own writes; where both wrote one record, the request is
 * to be answered with the later version.
 */
final class LastVersions {

  private static final String KEY = LastVersions.class.getName();

  private final Map<String, Resource> written = new HashMap<>();

  static LastVersions of(RequestDetails request) {
    return (LastVersions) request.getUserData().computeIfAbsent(KEY, absent -> new LastVersions());
  }

  /** Notes what followed a request's writes; what followed earlier ones of theirs is outdated. */
  void note(Collection<Write> writes, Collection<Resource> consequences) {
    writes.forEach(write -> written.remove(key(write.record().getIdElement())));
    consequences.forEach(record -> written.put(key(record.getIdElement()), record));
  }

  /** The version that the exchange wrote of a record, if it did. */
  Optional<Resource> of(IIdType id) {
    return Optional.ofNullable(written.get(key(id)));
  }

  private static String key(IIdType id) {
    return id.getResourceType() + "/" + id.getIdPart();
  }
}
