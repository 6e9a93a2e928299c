package io.github.tieredcare.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A store that is a map; what it hands out is a copy, so no rule can change what is stored. */
public final class RecordsInMemory implements Records {

  private final Map<String, Resource> stored = new LinkedHashMap<>();

  /** Stores records; a later one takes the place of an earlier one of the same kind and id. */
  public RecordsInMemory with(List<? extends Resource> records) {
    records.forEach(record -> stored.put(Records.to(record).getReference(), record));
    return this;
  }

  /** Forgets a record. */
  public RecordsInMemory without(Resource record) {
    stored.remove(Records.to(record).getReference());
    return this;
  }

  @Override
  public <T extends Resource> Optional<T> read(Class<T> type, Reference reference) {
    var address = reference.getReferenceElement().toUnqualifiedVersionless().getValue();
    return Optional.ofNullable(stored.get(address))
        .filter(type::isInstance)
        .map(record -> type.cast(record.copy()));
  }

  @Override
  public <T extends Resource> List<T> pointing(Link<T> link, Reference to) {
    var address = to.getReferenceElement().toUnqualifiedVersionless().getValue();
    return all(link.type())
        .filter(record -> link.element().apply(record).anyMatch(at -> points(at, address)))
        .toList();
  }

  @Override
  public <T extends Resource> List<T> marked(Mark<T> mark, Set<String> codes) {
    return all(mark.type())
        .filter(record -> mark.element().apply(record).anyMatch(code -> carries(mark, code, codes)))
        .toList();
  }

  @Override
  public List<Library> policies() {
    return all(Library.class).toList();
  }

  private static boolean points(Reference reference, String address) {
    return address.equals(reference.getReferenceElement().toUnqualifiedVersionless().getValue());
  }

  private static boolean carries(Mark<?> mark, Coding coding, Set<String> codes) {
    return mark.system().equals(coding.getSystem()) && codes.contains(coding.getCode());
  }

  private <T extends Resource> Stream<T> all(Class<T> type) {
    return stored.values().stream()
        .filter(type::isInstance)
        .map(record -> type.cast(record.copy()));
  }
}
