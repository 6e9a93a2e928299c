package io.github.tieredcare.server.cases;

import io.github.tieredcare.example.cases.CaseFile;
import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * One case by one way.
 *
 * @param file the case, under ids of its own
 * @param way how its request comes
 * @param stored what is there before
 * @param before the record as it stood; null when the request creates it
 * @param after the record as it is asked to be; null when the request deletes it
 * @param beside what is sent with it in the same bundle, because it points at it
 */
record Attempt(
    CaseFile file,
    Way way,
    List<Resource> stored,
    Resource before,
    Resource after,
    List<Resource> beside) {

  Resource record() {
    return after == null ? before : after;
  }

  /** The element at fault as the answer names it. */
  String element() {
    return way.bundled() ? elementOfEntry(beside.size()) : file.element().orElseThrow();
  }

  /** The element at fault where the record is an entry of a bundle. */
  String elementOfEntry(int index) {
    var path = file.element().orElseThrow().replaceFirst("^[A-Za-z]+", "");
    return "Bundle.entry[" + index + "].resource" + path;
  }
}
