package io.github.tieredcare.server.audit.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.token.SignOn;
import io.github.tieredcare.server.repeat.Sending;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trail is read by the authority whole, by institutions and residents in their own part. */
class AuditEventsTest {

  private static final String AUTHORITY = "health-commission";
  private static final String OTHER = "regional-hospital";

  private final Sending sending = new Sending();
  private final Door door = sending.door();

  @Test
  void theAuthoritySeesWhatOthersDid() {
    var patient = patientOfAReadReferral();

    var found = search(AUTHORITY, "patient=" + patient);

    assertThat(found).isNotEmpty();
    assertThat(found.toString()).contains("Organization/community-centre", "PatientRead");
  }

  @Test
  void anInstitutionSeesWhatItDidItself() {
    var patient = patientOfAReadReferral();
    door.get("Condition?patient=" + patient, door.token(OTHER));

    assertThat(search(Sending.SENDER, "patient=" + patient).toString())
        .contains("community-centre")
        .doesNotContain(OTHER);
    assertThat(search(OTHER, "patient=" + patient)).hasSize(1);
    assertThat(search(OTHER, "patient=" + patient + "&agent=Organization/community-centre"))
        .isEmpty();
  }

  @Test
  void whoWasRefusedARecordDoesNotLearnWhoseItIs() {
    var patient = patientOfAReadReferral();
    var found = door.get("ServiceRequest?patient=" + patient, door.token(Sending.SENDER));
    var record = Door.json(found).at("/entry/0/resource/id").asText();
    door.get("ServiceRequest/" + record, door.token(OTHER));

    var own = search(OTHER, "entity=ServiceRequest/" + record);

    assertThat(own).hasSize(1);
    assertThat(own.toString()).contains("HTTP 404").doesNotContain(patient);
    assertThat(search(OTHER, "subtype=read&patient=" + patient)).isEmpty();
    assertThat(search(OTHER, "subtype=read&entity=" + patient)).isEmpty();
    var line = "AuditEvent/" + own.get(0).path("id").asText();
    assertThat(door.get(line, door.token(OTHER)).body()).doesNotContain(patient);
    assertThat(search(AUTHORITY, "subtype=read&patient=" + patient + "&agent=" + OTHER)).hasSize(1);
  }

  @Test
  void whatAReaderMayNotSeeIsNotThere() {
    var id = search(Sending.SENDER, "patient=" + patientOfAReadReferral()).get(0).path("id");
    var path = "AuditEvent/" + id.asText();

    assertThat(door.get(path, door.token(AUTHORITY)).statusCode()).isEqualTo(200);
    assertThat(door.get(path, door.token(Sending.SENDER)).statusCode()).isEqualTo(200);
    assertThat(door.get(path, door.token(OTHER)).statusCode()).isEqualTo(404);
    assertThat(door.get("AuditEvent/1", door.token(AUTHORITY)).statusCode()).isEqualTo(404);
  }

  @Test
  void aResidentDoesNotLearnWhoElseWasSeen() {
    var patient = patientOfAReadReferral();
    var another = patientOfAReadReferral();
    door.get("ServiceRequest?patient=" + patient + "," + another, door.token(Sending.SENDER));
    var asked =
        Map.of("grant_type", "client_credentials", "patient", patient.replace("Patient/", ""));
    var token = SignOn.tokenOf(door.signOn().answer("resident-portal", asked));

    var seen = door.get("AuditEvent?subtype=search-type", token);

    assertThat(seen.body()).contains(patient).doesNotContain(another);
  }

  /** As it will be for a token of the resident's own. */
  @Test
  void aResidentSeesWhatConcernsThatResident() {
    var patient = patientOfAReadReferral().replace("Patient/", "");
    var stranger = patientOfAReadReferral().replace("Patient/", "");

    assertThat(seenBy(patient, Map.of()))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.what().patients()).contains(patient));
    assertThat(seenBy(patient, Map.of("patient", new String[] {stranger}))).isEmpty();
  }

  @Test
  void readingTheTrailIsOnRecord() {
    var patient = patientOfAReadReferral();
    search(AUTHORITY, "patient=" + patient);

    assertThat(search(AUTHORITY, "patient=" + patient + "&agent=Organization/" + AUTHORITY))
        .anySatisfy(it -> assertThat(it.toString()).contains("AuditEvent?_count&patient"));
  }

  @Test
  void pagesFollowEachOtherForTheirReaderAlone() {
    var patient = patientOfAReadReferral();
    var whole = search(AUTHORITY, "patient=" + patient).size();
    var page = json(AUTHORITY, "AuditEvent?_count=1&patient=" + patient);
    assertThat(page.has("total")).isFalse();
    var next = path(page);

    assertThat(json(AUTHORITY, next).path("entry").get(0).path("resource").path("id"))
        .isNotEqualTo(page.path("entry").get(0).path("resource").path("id"));
    assertThat(door.get(next, door.token(OTHER)).statusCode()).isEqualTo(404);
    assertThat(whole).isGreaterThan(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "outcome=4",
        "date=2026",
        "date=ge2020-01-01",
        "agent=Organization/community-centre&date=ge2020-01-01&date=le2026-01-01"
      })
  void aSearchOfTooMuchIsRefusedWithItsReason(String search) {
    var answer = door.get("AuditEvent?" + search, door.token(AUTHORITY));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).contains("审计记录的查询范围过宽", "too wide", "audit-search-too-wide");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "_total=accurate",
        "_sort=date",
        "patient:identifier=x",
        "_include=AuditEvent:patient"
      })
  void whatIsNotServedIsRefused(String search) {
    var answer = door.get("AuditEvent?patient=x&" + search, door.token(AUTHORITY));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @Test
  void criteriaNarrow() {
    var patient = patientOfAReadReferral();
    door.get("Condition?patient=" + patient, door.token(OTHER));

    assertThat(search(AUTHORITY, "patient=" + patient + "&action=E&agent=" + OTHER)).hasSize(1);
    assertThat(search(AUTHORITY, "patient=" + patient + "&outcome=8")).isEmpty();
    assertThat(search(AUTHORITY, "entity=" + patient + "&subtype=read")).isNotEmpty();
    assertThat(search(AUTHORITY, "patient=" + patient + "&date=lt2020-01-01")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void nobodyWritesTheTrail(String method) {
    var id = search(AUTHORITY, "patient=" + patientOfAReadReferral()).get(0).path("id").asText();
    var path = method.equals("POST") ? "AuditEvent" : "AuditEvent/" + id;

    var answer = sending.send(method, path, AUTHORITY, new AuditEvent());

    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
    assertThat(door.get("AuditEvent/" + id, door.token(AUTHORITY)).statusCode()).isEqualTo(200);
  }

  private List<Event> seenBy(String patient, Map<String, String[]> search) {
    var resident =
        new Caller(
            "app", "community-centre", Optional.empty(), Set.of(), "PATRQT", Optional.of(patient));
    var now = RunningExchange.get().clock().instant();
    return door.bean(Trail.class)
        .find(new EventSearch(search).conditions(new Reader(resident, false), now), 50);
  }

  private List<JsonNode> search(String client, String search) {
    var entries = json(client, "AuditEvent?_count=100&" + search).path("entry");
    return StreamSupport.stream(entries.spliterator(), false)
        .map(entry -> entry.path("resource"))
        .toList();
  }

  private JsonNode json(String client, String path) {
    var answer = door.get(path, door.token(client));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Door.json(answer);
  }

  private static String path(JsonNode page) {
    var next = page.path("link").get(1).path("url").asText();
    return URI.create(next).toString().replaceFirst("^.*/fhir/", "");
  }

  private String patientOfAReadReferral() {
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral());
    var referral =
        answer.body().replaceFirst("(?s).*?\"location\": ?\"(ServiceRequest/[^/]+)/.*", "$1");
    return sending.read(referral, Sending.SENDER, ServiceRequest.class).getSubject().getReference();
  }
}
