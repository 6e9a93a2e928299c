package io.github.tieredcare.server.rule;

import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The store with one request's own writes laid over it, so that rules see the records as they would
 * be; each record is read once, and each question is put to the store once.
 */
final class RequestRecords implements Records {

  private final Records stored;
  private final Map<String, Optional<? extends Resource>> known = new HashMap<>();
  private final Map<List<?>, List<? extends Resource>> found = new HashMap<>();
  private final Set<String> touched = new HashSet<>();
  private final List<Resource> written = new ArrayList<>();

  RequestRecords(Records stored, List<Write> writes) {
    this.stored = stored;
    for (Write write : writes) {
      known.put(key(write.record()), Optional.ofNullable(write.after()));
      touched.add(key(write.record()));
      if (write.after() != null) {
        written.add(write.after());
      }
    }
  }

  @Override
  public <T extends Resource> Optional<T> read(Class<T> type, Reference reference) {
    var id = reference.getReferenceElement().toUnqualifiedVersionless();
    return type.getSimpleName().equals(id.getResourceType())
        ? known.computeIfAbsent(id.getValue(), key -> stored.read(type, reference)).map(type::cast)
        : Optional.empty();
  }

  @Override
  public <T extends Resource> List<T> pointing(Link<T> link, Reference to) {
    var target = to.getReferenceElement().toUnqualifiedVersionless();
    return merged(
        asked(List.of(link, target.getValue()), () -> stored.pointing(link, to)),
        link.type(),
        record ->
            link.element()
                .apply(record)
                .anyMatch(
                    it -> target.equals(it.getReferenceElement().toUnqualifiedVersionless())));
  }

  @Override
  public <T extends Resource> List<T> marked(Mark<T> mark, Set<String> codes) {
    return merged(
        asked(List.of(mark, codes), () -> stored.marked(mark, codes)),
        mark.type(),
        record ->
            mark.element()
                .apply(record)
                .anyMatch(
                    coding ->
                        mark.system().equals(coding.getSystem())
                            && codes.contains(coding.getCode())));
  }

  @Override
  public List<Library> policies() {
    return stored.policies();
  }

  @SuppressWarnings("unchecked")
  private <T extends Resource> List<T> asked(List<?> question, Supplier<List<T>> answer) {
    return (List<T>) found.computeIfAbsent(question, key -> answer.get());
  }

  /** What the store found, without what this request rewrites, and with what it writes. */
  private <T extends Resource> List<T> merged(List<T> found, Class<T> type, Predicate<T> matches) {
    List<T> merged = new ArrayList<>();
    found.stream().filter(record -> !touched.contains(key(record))).forEach(merged::add);
    written.stream().filter(type::isInstance).map(type::cast).filter(matches).forEach(merged::add);
    return merged;
  }

  private static String key(Resource record) {
    return record.getIdElement().toUnqualifiedVersionless().getValue();
  }
}
