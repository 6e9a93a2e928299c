package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.Test;

/** A paper that its sender may not see is not opened by being attached to a referral. */
class HiddenPapersStayHiddenTest {

  private static final String RECEIVER = "city-hospital";

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();

  @Test
  void oneThatIsHiddenIsNotAttached() {
    var hidden = labelled(WhoSeesWhatTest.AUTHOR);

    var answer = sending.send("POST", "", Sending.SENDER, withPaper(hidden));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(read(hidden, Sending.SENDER)).isEqualTo(404);
  }

  @Test
  void norIsItAddedLater() {
    var hidden = labelled(WhoSeesWhatTest.AUTHOR);
    var request = refer(labelled(Sending.SENDER));
    request.addSupportingInfo(new Reference(hidden.key()));

    assertThat(put(request).statusCode()).isEqualTo(400);
    assertThat(read(hidden, RECEIVER)).isEqualTo(404);
  }

  @Test
  void oneThatWasOpenWhenItWasAttachedIsNotSentOnceItIsClosed() {
    var consent = RecordConsent.of(patient.getIdPart(), Sending.SENDER);
    sending.door().store(consent);
    var known = Hidden.by(WhoSeesWhatTest.AUTHOR, Planted.RESULT.about(patient), patient, sending);
    var draft = withPaper(known);
    Sending.request(draft).setStatus(ServiceRequestStatus.DRAFT);
    var request = stored(draft);
    sending.door().store(consent.setStatus(ConsentState.INACTIVE));

    var answer = put(request.setStatus(ServiceRequestStatus.ACTIVE));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    for (String party : new String[] {RECEIVER, Sending.CENTRE}) {
      assertThat(read(known, party)).as(party).isEqualTo(404);
    }
  }

  @Test
  void whatItsSenderWroteIsSentAlong() {
    var own = labelled(Sending.SENDER);
    refer(own);

    assertThat(List.of(read(own, RECEIVER), read(own, Sending.CENTRE))).contains(200);
  }

  private Hidden labelled(String author) {
    var record = Planted.RESULT.about(patient);
    record.getMeta().addSecurity("http://terminology.hl7.org/CodeSystem/v3-ActCode", "HIV", null);
    return Hidden.by(author, record, patient, sending);
  }

  private ServiceRequest refer(Hidden paper) {
    return stored(withPaper(paper));
  }

  private Bundle withPaper(Hidden paper) {
    var referral = sending.referral(patient);
    Sending.request(referral).addSupportingInfo(new Reference(paper.key()));
    return referral;
  }

  private ServiceRequest stored(Bundle referral) {
    var answer = sending.send("POST", "", Sending.SENDER, referral);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var search = "ServiceRequest?patient=Patient/" + patient.getIdPart();
    var found = sending.read(search, Sending.SENDER, Bundle.class);
    return (ServiceRequest) found.getEntryFirstRep().getResource();
  }

  private HttpResponse<String> put(ServiceRequest request) {
    return sending.send("PUT", "ServiceRequest/" + request.getIdPart(), Sending.SENDER, request);
  }

  private int read(Hidden hidden, String reader) {
    return sending.door().get(hidden.key(), sending.door().token(reader)).statusCode();
  }
}
