package io.github.tieredcare.server.repeat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.example.cases.CaseFile;
import io.github.tieredcare.example.cases.Cases;
import io.github.tieredcare.example.world.World;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.server.door.Door;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A community centre that refers its patients to the city hospital, over HTTP. */
public final class Sending {

  public static final String SENDER = "community-centre";
  public static final String CENTRE = "city-referral-centre";

  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final String PATIENT = "patient-wang-jianguo";

  private final Door door = Door.open();

  public Door door() {
    return door;
  }

  /** A patient whom nobody has referred yet. */
  public Patient newPatient() {
    var patient =
        new World(FHIR)
            .records().stream()
                .filter(record -> PATIENT.equals(record.getIdElement().getIdPart()))
                .map(record -> (Patient) record.copy())
                .findFirst()
                .orElseThrow();
    int number = NUMBER.incrementAndGet();
    patient.setId("patient-sent-" + number);
    patient.setIdentifier(null);
    patient
        .addIdentifier()
        .setSystem(IdentifierSystem.PASSPORT)
        .setValue("E9900" + (1000 + number));
    store(patient);
    return patient;
  }

  private void store(Patient patient) {
    try {
      door.store(patient);
    } catch (BaseServerResponseException refused) {
      throw new AssertionError(text((Resource) refused.getOperationOutcome()), refused);
    }
  }

  /** A referral of a new patient with its papers, under a number of its own. */
  public Bundle referral() {
    return referral(newPatient());
  }

  public Bundle referral(Patient patient) {
    var file = file();
    var records =
        Stream.concat(file.after().stream(), file.records().stream()).map(Resource::copy).toList();
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    var json = FHIR.newJsonParser();
    for (Resource record : records) {
      var text = json.encodeResourceToString(record).replace(PATIENT, patient.getIdPart());
      add(bundle, (Resource) json.parseResource(linked(text, records)));
    }
    request(bundle).getIdentifierFirstRep().setValue("ZZ" + UUID.randomUUID());
    return bundle;
  }

  public static ServiceRequest request(Bundle referral) {
    return (ServiceRequest) referral.getEntryFirstRep().getResource();
  }

  /** The records of one referral name each other as records of one transaction do. */
  private static String linked(String text, List<Resource> records) {
    var linked = text;
    for (Resource record : records) {
      var id = record.getIdElement().getIdPart();
      linked =
          linked.replace("\"" + record.fhirType() + "/" + id + "\"", "\"" + urn(record) + "\"");
    }
    return linked;
  }

  /** A referral that is not placed yet. */
  public ServiceRequest draft() {
    var draft = request(referral());
    draft.setStatus(ServiceRequestStatus.DRAFT);
    draft.setSupportingInfo(null);
    return draft;
  }

  /** A transaction that creates one record. */
  public static Bundle transaction(Resource resource) {
    var bundle = new Bundle().setType(BundleType.TRANSACTION);
    bundle
        .addEntry()
        .setResource(resource)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(resource.fhirType());
    return bundle;
  }

  private static void add(Bundle bundle, Resource record) {
    var urn = urn(record);
    record.setId((String) null);
    bundle
        .addEntry()
        .setFullUrl(urn)
        .setResource(record)
        .getRequest()
        .setMethod(HTTPVerb.POST)
        .setUrl(record.fhirType());
  }

  private static String urn(Resource record) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(record.fhirType().getBytes());
  }

  public HttpResponse<String> send(String method, String path, String client, Resource body) {
    return send(method, path, client, body, Map.of());
  }

  public HttpResponse<String> send(
      String method, String path, String client, Resource body, Map<String, String> headers) {
    return door.send(asked(method, path, door.token(client), text(body), headers));
  }

  public HttpRequest.Builder asked(
      String method, String path, String token, String body, Map<String, String> headers) {
    var request =
        door.asked(path, token)
            .header("Content-Type", "application/fhir+json")
            .method(method, BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return request;
  }

  public <R extends Resource> R read(String path, String client, Class<R> type) {
    return FHIR.newJsonParser().parseResource(type, door.get(path, door.token(client)).body());
  }

  public static String text(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource);
  }

  /** All rows that a write could leave behind. */
  public long rows() {
    return count("SELECT (SELECT count(*) FROM hfj_resource) + (SELECT count(*) FROM hfj_res_ver)");
  }

  public long count(String sql) {
    return door.bean(JdbcClient.class).sql(sql).query(Long.class).single();
  }

  private static CaseFile file() {
    return new Cases(FHIR)
        .all().stream()
            .filter(it -> it.rule().equals("up-referral-goes-up"))
            .filter(it -> it.name().equals("accepted-to-a-higher-tier"))
            .findFirst()
            .orElseThrow();
  }
}
