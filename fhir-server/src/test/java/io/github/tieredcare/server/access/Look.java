package io.github.tieredcare.server.access;

import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Observation;

/** A way by which somebody may try to see another's result. */
enum Look {
  READ("Observation/%1$s"),
  VERSION("Observation/%1$s/_history/1"),
  BY_PATIENT("Observation?patient=Patient/%2$s"),
  BY_CODE("Observation?code=%3$s"),
  BY_PATIENT_OR_ANOTHER("Observation?patient=Patient/%2$s,Patient/patient-li-na"),
  COUNT_OF_PATIENT("Observation?patient=Patient/%2$s&_summary=count"),
  COUNT_OF_CODE("Observation?code=%3$s&_summary=count"),
  READ_IN_BATCH("Observation/%1$s") {
    @Override
    HttpResponse<String> at(String path, String reader, Sending sending) {
      return inBatch(path, reader, sending);
    }
  },
  SEARCH_IN_BATCH("Observation?patient=Patient/%2$s") {
    @Override
    HttpResponse<String> at(String path, String reader, Sending sending) {
      return inBatch(path, reader, sending);
    }
  };

  private final String path;

  Look(String path) {
    this.path = path;
  }

  /** Whether the answer is a number and not a record. */
  boolean counts() {
    return path.endsWith("_summary=count");
  }

  /** Whether it can find the record without naming the patient or the record. */
  boolean namesNobody() {
    return path.startsWith("Observation?code");
  }

  HttpResponse<String> at(Observation secret, String reader, Sending sending) {
    var patient = secret.getSubject().getReferenceElement().getIdPart();
    var code = secret.getCode().getCodingFirstRep().getCode();
    return at(path.formatted(secret.getIdElement().getIdPart(), patient, code), reader, sending);
  }

  HttpResponse<String> at(String path, String reader, Sending sending) {
    return sending.door().get(path, sending.door().token(reader));
  }

  private static HttpResponse<String> inBatch(String path, String reader, Sending sending) {
    var batch = new Bundle().setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(path);
    return sending.send("POST", "", reader, batch);
  }
}
