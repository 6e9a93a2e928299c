package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.repeat.Sending;
import io.github.tieredcare.server.subscription.Subscribing;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Contract;
import org.hl7.fhir.r4.model.Contract.ContractStatus;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A body that does not treat reads what its mandate names, for its purpose, while it lasts. */
class MandateTest {

  private static final String BODY = "insurer";
  private static final String AUTHOR = WhoSeesWhatTest.AUTHOR;
  private static final String SETTLEMENT = "HPAYMT";

  private final Subscribing subscribing = new Subscribing();
  private final Sending sending = subscribing.sending;
  private final List<String> subscriptions = new ArrayList<>();
  private final Patient patient = sending.newPatient();
  private final Hidden visit = planted(Planted.VISIT);
  private final Hidden result = planted(Planted.RESULT);
  private String mandate;

  @AfterEach
  void revoke() {
    if (mandate != null) {
      revoked();
    }
  }

  @Test
  void itOpensItsKindForItsPurposeAlone() {
    give(AUTHOR, "Encounter");

    assertThat(read(visit, SETTLEMENT).body()).contains(visit.word());
    assertThat(read(visit, "TREAT").statusCode()).isEqualTo(404);
    assertThat(read(result, SETTLEMENT).statusCode()).isEqualTo(404);
    assertThat(search("Encounter?patient=" + visit.patient()).getEntry()).hasSize(1);
    assertThat(search("Observation?patient=" + visit.patient()).getEntry()).isEmpty();
  }

  @Test
  void itOpensTheRecordsOfItsInstitutionsAlone() {
    give("city-hospital", "Encounter");

    assertThat(read(visit, SETTLEMENT).statusCode()).isEqualTo(404);
    assertThat(search("Encounter?_id=" + visit.id()).getEntry()).isEmpty();
  }

  @Test
  void ofARecordOnlyTheElementsThatItNames() {
    give(AUTHOR, "Encounter", "status", "class", "subject");

    for (var answer : List.of(read(visit, SETTLEMENT), inBatch(visit.key()), found(), version())) {
      assertThat(answer.body())
          .contains("finished")
          .doesNotContain(visit.word())
          .doesNotContain("2026-11-16T08:00");
    }
    assertThat(search("Encounter?patient=" + visit.patient()).getEntry()).hasSize(1);
  }

  @Test
  void anOperationShowsNothingOfARecordThatIsOpenInPart() {
    var report = (DiagnosticReport) Planted.REPORT.about(patient);
    report.addPresentedForm().setUrl("https://district-hospital.example/film.dcm");
    var filmed = Hidden.by(AUTHOR, report, patient, sending);
    give(AUTHOR, "DiagnosticReport", "status", "subject");

    assertThat(read(filmed, SETTLEMENT).statusCode()).isEqualTo(200);
    assertThat(get(filmed.key() + "/$image-link", SETTLEMENT).statusCode()).isEqualTo(404);
  }

  @Test
  void whatItDoesNotNameIsNotAskedByEither() {
    give(AUTHOR, "Encounter", "status", "class", "subject");
    var byProvider = "&service-provider=Organization/" + AUTHOR;

    assertThat(search("Encounter?patient=" + visit.patient() + byProvider).getEntry()).isEmpty();
    assertThat(search("Encounter?_id=" + visit.id() + byProvider).getEntry()).isEmpty();
    assertThat(search("Encounter?_id=" + visit.id() + "&status=finished").getEntry()).hasSize(1);
  }

  @Test
  void revokedItClosesAtOnceAlsoBetweenTwoPages() {
    give(AUTHOR, "Encounter");
    planted(Planted.VISIT);
    var first = search("Encounter?patient=" + visit.patient() + "&_count=1");
    var next = first.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir/?", "");
    assertThat(get(next, SETTLEMENT).statusCode()).isEqualTo(200);

    revoked();

    assertThat(get(next, SETTLEMENT).statusCode()).isEqualTo(404);
    assertThat(read(visit, SETTLEMENT).statusCode()).isEqualTo(404);
  }

  @Test
  void itOpensNothingSensitive() {
    var record = Planted.VISIT.about(patient);
    record.getMeta().addSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HIV", null);
    var labelled = Hidden.by(AUTHOR, record, patient, sending);
    give(AUTHOR, "Encounter");

    assertThat(read(labelled, SETTLEMENT).statusCode()).isEqualTo(404);
    assertThat(search("Encounter?patient=" + visit.patient()).getEntry()).hasSize(1);
  }

  @Test
  void itTellsOfEventsAsFarAsItsElementsDo() {
    var all = subscribed(null);
    var asking = subscribed("DiagnosticReport?patient=Patient/" + patient.getIdPart());
    give(AUTHOR, "DiagnosticReport", "status", "subject");
    var report = planted(Planted.REPORT);

    assertThat(get("Subscription/" + all + "/$events?wait=20", SETTLEMENT).body())
        .contains(report.key())
        .doesNotContain(report.word());
    assertThat(get("Subscription/" + asking + "/$events", SETTLEMENT).body())
        .as("a filter asks of what is not opened")
        .doesNotContain(report.key(), "event-number");

    revoked();
    assertThat(get("Subscription/" + all + "/$events", SETTLEMENT).body())
        .contains("event-number")
        .doesNotContain(report.key());
    subscriptions.forEach(subscribing::end);
  }

  @Test
  void anEventTellsNoElementThatIsNotOpened() {
    var all = subscribed(null);
    give(AUTHOR, "DiagnosticReport", "subject");
    planted(Planted.REPORT);
    var own = subscribing.made(new Subscribing.Asked(null).to(Topic.RESULT_FINAL), AUTHOR);
    subscriptions.add(own);
    var last = planted(Planted.REPORT);
    var token = sending.door().token(AUTHOR);
    assertThat(sending.door().get("Subscription/" + own + "/$events?wait=20", token).body())
        .contains(last.key());

    assertThat(get("Subscription/" + all + "/$events", SETTLEMENT).body())
        .doesNotContain("event-number");
    subscriptions.forEach(subscribing::end);
  }

  private String subscribed(String filter) {
    var asked = new Subscribing.Asked(null).to(Topic.RESULT_FINAL);
    if (filter != null) {
      asked.getCriteriaElement().addExtension(Backport.FILTER, new StringType(filter));
    }
    var id = subscribing.made(asked, BODY, Map.of("X-Purpose-Of-Use", SETTLEMENT));
    subscriptions.add(id);
    return id;
  }

  @Test
  void everybodyMaySeeWhoHasOne() {
    give(AUTHOR, "Encounter");
    var token = sending.door().token("village-clinic");

    assertThat(sending.door().get("Contract?subject=Organization/" + BODY, token).body())
        .contains(mandate);
  }

  private Hidden planted(Planted kind) {
    return Hidden.by(AUTHOR, kind.about(patient), patient, sending);
  }

  private void give(String of, String kind, String... elements) {
    var contract = new Contract().setStatus(ContractStatus.EXECUTED);
    contract.setApplies(
        new Period().setStartElement(day("2026-01-01")).setEndElement(day("2036-12-31")));
    contract.addSubject(new Reference("Organization/" + BODY));
    contract.addAuthority(new Reference("Organization/health-commission"));
    contract.addExtension(
        TcExtension.MANDATE_PURPOSE,
        new Coding("http://terminology.hl7.org/CodeSystem/v3-ActReason", SETTLEMENT, null));
    var reads = contract.addExtension().setUrl(TcExtension.MANDATE_READS);
    reads.addExtension(TcExtension.KIND, new CodeType(kind));
    for (String element : elements) {
      reads.addExtension(TcExtension.ELEMENT, new CodeType(element));
    }
    contract.addExtension(TcExtension.MANDATE_RECORDS_OF, new Reference("Organization/" + of));
    var answer = sending.send("POST", "Contract", "health-commission", contract);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    mandate =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceFirst(".*/Contract/([^/]+).*", "$1");
  }

  private void revoked() {
    var contract = sending.read("Contract/" + mandate, "health-commission", Contract.class);
    contract.setStatus(ContractStatus.REVOKED);
    var answer = sending.send("PUT", "Contract/" + mandate, "health-commission", contract);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    mandate = null;
  }

  private HttpResponse<String> read(Hidden hidden, String purpose) {
    return get(hidden.key(), purpose);
  }

  private HttpResponse<String> version() {
    return get(visit.key() + "/_history/1", SETTLEMENT);
  }

  private HttpResponse<String> found() {
    return get("Encounter?patient=" + visit.patient(), SETTLEMENT);
  }

  private HttpResponse<String> inBatch(String path) {
    var batch = new Bundle().setType(Bundle.BundleType.BATCH);
    batch.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl(path);
    return sending.send("POST", "", BODY, batch, Map.of("X-Purpose-Of-Use", SETTLEMENT));
  }

  private Bundle search(String path) {
    var answer = get(path, SETTLEMENT);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
  }

  private HttpResponse<String> get(String path, String purpose) {
    var door = sending.door();
    return door.send(door.asked(path, door.token(BODY)).header("X-Purpose-Of-Use", purpose));
  }

  private static org.hl7.fhir.r4.model.DateTimeType day(String day) {
    return new org.hl7.fhir.r4.model.DateTimeType(day);
  }
}
