package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** What comes after a first page, beside a hit, or instead of a second record. */
class PagesAreTheirCallersTest {

  private static final String READER = Sending.SENDER;
  private static final String AUTHOR = "district-hospital";

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();

  @Test
  void nobodyElseTurnsThePage() {
    var next = secondPage();

    assertThat(get(next, READER).statusCode()).isEqualTo(200);
    assertThat(get(next, AUTHOR).statusCode()).isEqualTo(404);
  }

  @Test
  void aPageThatIsAskedForByFormIsAPage() {
    var next = secondPage().replaceFirst("^.*[?]", "");

    assertThat(turned(next, READER).statusCode()).isIn(200, 400);
    assertThat(turned(next, AUTHOR).statusCode()).isIn(400, 404);
    assertThat(turned("_getpages=no-such-page", READER).statusCode()).isIn(400, 404);
  }

  @Test
  void aPageIsNotTurnedOnceTheGroundIsGone() {
    var next = secondPage();

    sending.door().store(consent().setStatus(ConsentState.INACTIVE));

    assertThat(get(next, READER).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsIncludedHasToBeReadableToo() {
    for (int each = 0; each < 2; each++) {
      assertThat(write(Planted.RESULT.about(patient)).statusCode()).isEqualTo(201);
    }
    assertThat(sending.send("POST", "", READER, sending.referral(patient)).statusCode())
        .isEqualTo(200);
    var search =
        "Task?owner=Organization/city-referral-centre&patient=Patient/"
            + patient.getIdPart()
            + "&_include=Task:patient&_revinclude:iterate=Observation:patient";

    var found = page(get(search, Sending.CENTRE));

    assertThat(found.getEntry().stream().map(BundleEntryComponent::getResource))
        .isNotEmpty()
        .noneMatch(Observation.class::isInstance);
  }

  @Test
  void aConditionThatAnothersRecordMeetsTellsNothingOfIt() {
    var referral = sending.referral(patient);
    var number = Sending.request(referral).getIdentifierFirstRep();
    assertThat(sending.send("POST", "", READER, referral).statusCode()).isEqualTo(200);
    var condition = "identifier=" + number.getSystem() + "|" + number.getValue();
    var guess = new ServiceRequest();

    var answer =
        sending.send(
            "POST",
            "ServiceRequest",
            AUTHOR,
            guess,
            Map.of("If-None-Exist", condition, "Prefer", "return=representation"));

    assertThat(answer.body()).doesNotContain(patient.getIdPart()).doesNotContain("reasonCode");
  }

  private String secondPage() {
    sending.door().store(consent());
    for (int each = 0; each < 2; each++) {
      assertThat(write(Planted.RESULT.about(patient)).statusCode()).isEqualTo(201);
    }
    var first =
        page(get("Observation?patient=Patient/" + patient.getIdPart() + "&_count=1", READER));
    assertThat(first.getEntry()).hasSize(1);
    return first.getLink(Bundle.LINK_NEXT).getUrl().replaceFirst(".*/fhir/?", "");
  }

  private Consent consent() {
    return RecordConsent.of(patient.getIdPart(), READER);
  }

  private HttpResponse<String> write(Resource record) {
    return sending.send("POST", record.fhirType(), AUTHOR, record);
  }

  private HttpResponse<String> turned(String form, String reader) {
    var request = sending.door().asked("", sending.door().token(reader));
    return sending
        .door()
        .send(
            request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
  }

  private HttpResponse<String> get(String path, String reader) {
    return sending.door().get(path, sending.door().token(reader));
  }

  private static Bundle page(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Bundle.class, answer.body());
  }
}
