package io.github.tieredcare.directory;

import io.github.tieredcare.rule.Link;
import io.github.tieredcare.rule.Mark;
import io.github.tieredcare.rule.Records;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** A store that tells how many records it hands out. */
record CountedRecords(Records stored, IntConsumer count) implements Records {

  @Override
  public <T extends Resource> Optional<T> read(Class<T> type, Reference reference) {
    var found = stored.read(type, reference);
    count.accept(found.isPresent() ? 1 : 0);
    return found;
  }

  @Override
  public <T extends Resource> List<T> pointing(Link<T> link, Reference to) {
    return counted(stored.pointing(link, to));
  }

  @Override
  public <T extends Resource> List<T> marked(Mark<T> mark, Set<String> codes) {
    return counted(stored.marked(mark, codes));
  }

  @Override
  public List<Library> policies() {
    return counted(stored.policies());
  }

  private <T> List<T> counted(List<T> found) {
    count.accept(found.size());
    return found;
  }
}
