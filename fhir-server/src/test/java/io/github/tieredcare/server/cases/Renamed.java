package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;

/** Gives the records of a case ids of one replay alone, so that no two replays meet. */
final class Renamed {

  private final FhirContext fhir;
  private final Papers papers;

  Renamed(FhirContext fhir, Papers papers) {
    this.fhir = fhir;
    this.papers = papers;
  }

  CaseFile anew(CaseFile file) {
    file.after().filter(after -> !after.hasId()).ifPresent(after -> after.setId("new"));
    file.after().ifPresent(this::pointOnly);
    var replay = "-" + UUID.randomUUID().toString().substring(0, 8);
    var parser = fhir.newJsonParser();
    var text = parser.encodeResourceToString(file.content());
    for (Resource own : own(file).toList()) {
      text = renamed(text, own, replay);
    }
    var renamed =
        new CaseFile(file.rule(), file.name(), parser.parseResource(Parameters.class, text));
    renamed.after().ifPresent(this::pointOnly);
    return renamed;
  }

  private Stream<Resource> own(CaseFile file) {
    return Stream.of(file.records().stream(), file.before().stream(), file.after().stream())
        .flatMap(some -> some)
        .filter(record -> record.hasId() && !papers.inWorld(record));
  }

  private static String renamed(String text, Resource own, String replay) {
    var id = own.getIdElement().getIdPart();
    var renamed = hasUuid(own) ? UUID.randomUUID().toString() : id + replay;
    return text.replace(quoted(Papers.address(own)), quoted(own.fhirType() + "/" + renamed))
        .replace("\"id\":" + quoted(id), "\"id\":" + quoted(renamed))
        .replace("\"valueString\":" + quoted(id), "\"valueString\":" + quoted(renamed));
  }

  /** What entries of a bundle point at is not to be written into them. */
  private void pointOnly(Resource record) {
    if (record instanceof Bundle bundle) {
      bundle.getEntry().stream()
          .flatMap(entry -> fhir.newTerser().getAllResourceReferences(entry.getResource()).stream())
          .forEach(found -> found.getResourceReference().setResource(null));
    }
  }

  /** The tables of slots and sessions take no other ids. */
  private static boolean hasUuid(Resource record) {
    return record instanceof Slot || record instanceof Schedule;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
