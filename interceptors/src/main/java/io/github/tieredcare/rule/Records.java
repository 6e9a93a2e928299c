package io.github.tieredcare.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The store as rules see it: what a reference names, and what points at a record. */
public interface Records {

  /** The record that a reference names, if it is of this kind and exists. */
  <T extends Resource> Optional<T> read(Class<T> type, Reference reference);

  /** The records that point at another one along a link. */
  <T extends Resource> List<T> pointing(Link<T> link, Reference to);

  /** The records that carry one of these codes. */
  <T extends Resource> List<T> marked(Mark<T> mark, Set<String> codes);

  /** Every policy of every region, past, present and to come. */
  List<Library> policies();

  /** The reference to a record. */
  static Reference to(Resource resource) {
    var id = resource.getIdElement().toUnqualifiedVersionless();
    return new Reference(id.hasIdPart() ? id.withResourceType(resource.fhirType()) : id);
  }

  /** One word for a record, however a reference to it is written: by it writers wait. */
  static String key(Reference reference) {
    var id = reference.getReferenceElement().toUnqualifiedVersionless();
    return id.isEmpty() ? "" : id.getValue();
  }

  /** Whether two references name one record, however they are written; none names nothing. */
  static boolean same(Reference one, Reference other) {
    return one.getReferenceElement().hasIdPart() && key(one).equals(key(other));
  }

  /** The reference to a record by its kind and id. */
  static Reference to(Class<? extends Resource> type, String id) {
    return new Reference(type.getSimpleName() + "/" + id);
  }
}
