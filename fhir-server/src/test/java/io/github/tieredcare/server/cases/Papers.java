package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Outcome;
import io.github.tieredcare.example.world.World;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;

/**
 * Records that a case points at and leaves out, because its rule does not look at them; the store
 * wants them, so they are taken from the cases that have them.
 */
final class Papers {

  private final FhirContext fhir;
  private final Set<String> world;
  private final Map<String, Resource> corpus = new HashMap<>();

  Papers(FhirContext fhir, List<CaseFile> files) {
    this.fhir = fhir;
    world = new World(fhir).records().stream().map(Papers::address).collect(Collectors.toSet());
    files.stream()
        .filter(file -> file.outcome() == Outcome.ACCEPTED)
        .flatMap(file -> Stream.concat(file.records().stream(), own(file)))
        .filter(Resource::hasId)
        .forEach(record -> corpus.putIfAbsent(address(record), record));
  }

  /** The case with all that it points at among its records. */
  CaseFile complete(CaseFile file) {
    var content = file.content().copy();
    Set<String> there = new HashSet<>(world);
    Stream.concat(file.records().stream(), own(file)).map(Papers::address).forEach(there::add);
    var open = new ArrayDeque<Resource>(file.records());
    own(file).forEach(open::add);
    while (!open.isEmpty()) {
      targets(open.pop())
          .filter(there::add)
          .map(corpus::get)
          .filter(missing -> missing != null)
          .forEach(paper -> open.add(add(paper, content)));
    }
    return new CaseFile(file.rule(), file.name(), content);
  }

  boolean inWorld(Resource record) {
    return world.contains(address(record));
  }

  static String address(Resource record) {
    return record.fhirType() + "/" + record.getIdElement().getIdPart();
  }

  /** What a record points at, besides what it contains. */
  Stream<String> targets(Resource record) {
    return fhir.newTerser().getAllResourceReferences(record).stream()
        .map(found -> found.getResourceReference().getReferenceElement())
        .filter(target -> target.hasIdPart() && !target.isLocal())
        .map(target -> target.toUnqualifiedVersionless().getValue());
  }

  private static Resource add(Resource paper, Parameters content) {
    content.addParameter().setName("record").setResource(paper.copy());
    return paper;
  }

  private static Stream<Resource> own(CaseFile file) {
    return Stream.concat(file.before().stream(), file.after().stream());
  }
}
