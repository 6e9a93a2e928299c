package io.github.tieredcare.server.cases;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.cases.CaseFile;
import java.util.UUID;
import java.util.stream.Stream;
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
    var replay = "-" + UUID.randomUUID().toString().substring(0, 8);
    var parser = fhir.newJsonParser();
    var text = parser.encodeResourceToString(file.content());
    for (Resource own : own(file).toList()) {
      text = renamed(text, own, replay);
    }
    return new CaseFile(file.rule(), file.name(), parser.parseResource(Parameters.class, text));
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

  /** The tables of slots and sessions take no other ids. */
  private static boolean hasUuid(Resource record) {
    return record instanceof Slot || record instanceof Schedule;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
