package io.github.tieredcare.server.access;

import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.repeat.Sending;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** A way by which somebody may try to see another's record, or to learn that it is there. */
enum Look {
  READ("%1$s/%2$s"),
  VERSION("%1$s/%2$s/_history/1"),
  READ_IN_BATCH("%1$s/%2$s") {
    @Override
    HttpResponse<String> at(String path, Hidden hidden, String token, Sending sending) {
      return inBatch(path, token, sending);
    }
  },
  BY_PATIENT("%1$s?patient=Patient/%3$s"),
  BY_PATIENT_TWICE("%1$s?patient=Patient/%3$s&patient=%3$s"),
  BY_PATIENT_OR_ANOTHER("%1$s?patient=Patient/%3$s,Patient/patient-li-na"),
  BY_ID("%1$s?_id=%2$s"),
  COUNT_OF_PATIENT("%1$s?patient=Patient/%3$s&_summary=count"),
  COUNT_BY_ID("%1$s?_id=%2$s&_summary=count"),
  SEARCH_IN_BATCH("%1$s?patient=Patient/%3$s") {
    @Override
    HttpResponse<String> at(String path, Hidden hidden, String token, Sending sending) {
      return inBatch(path, token, sending);
    }
  },
  BY_NUMBER("%1$s/_search") {
    @Override
    HttpResponse<String> at(String path, Hidden hidden, String token, Sending sending) {
      var number = IdentifierSystem.PASSPORT + "|" + hidden.number();
      return sending
          .door()
          .send(
              sending
                  .door()
                  .asked(path, token)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(
                      BodyPublishers.ofString(
                          "patient.identifier="
                              + URLEncoder.encode(number, StandardCharsets.UTF_8))));
    }
  },
  BY_NOTHING("%1$s?_lastUpdated=gt2020"),
  COUNT_OF_ALL("%1$s?_lastUpdated=gt2020&_summary=count"),
  SINCE_ALWAYS_SORTED("%1$s?_sort=-_lastUpdated"),
  BY_NAME_BESIDE("%1$s?patient.name=%%E7%%8E%%8B&_summary=count"),
  SORTED_BESIDE("%1$s?_sort=patient.name&_summary=count"),
  HAVING_BESIDE("Patient?_has:%1$s:patient:_id=%2$s&_summary=count"),
  HAVING_BESIDE_THE_DIRECTORY(
      "Organization?_has:ServiceRequest:requester:patient=Patient/%3$s&_summary=count"),
  INCLUDED_WITH_THE_PATIENT("Patient?_id=%3$s&_revinclude=%1$s:patient"),
  EVERYTHING("Patient/%3$s/$everything"),
  HISTORY("%1$s/_history"),
  HISTORY_OF_ALL("_history");

  private final String path;

  Look(String path) {
    this.path = path;
  }

  /** Whether the answer is the number of records that are the hidden one or tell of it. */
  boolean counts() {
    return path.endsWith("_summary=count") && (path.contains("%2$s") || path.contains("%3$s"));
  }

  /** Whether it shows the record to a caller who may see the patient's whole record. */
  boolean finds() {
    return ordinal() <= BY_NUMBER.ordinal();
  }

  HttpResponse<String> at(Hidden hidden, String token, Sending sending) {
    var named = path.formatted(hidden.type(), hidden.id(), hidden.patient());
    return at(named, hidden, token, sending);
  }

  HttpResponse<String> at(String path, Hidden hidden, String token, Sending sending) {
    return sending.door().get(path, token);
  }

  private static HttpResponse<String> inBatch(String path, String token, Sending sending) {
    var batch = new Bundle().setType(BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(path);
    return sending.door().post("", token, Sending.text(batch));
  }
}
