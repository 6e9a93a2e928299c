package io.github.tieredcare.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** A paper that its sender may not see is not opened by being attached to a referral. */
class HiddenPapersStayHiddenTest {

  private static final String RECEIVER = "city-hospital";

  private final Sending sending = new Sending();
  private final Patient patient = sending.newPatient();

  @Test
  void neitherToWhoAttachesItNorToWhoReceivesTheReferral() {
    var hidden = labelled(WhoSeesWhatTest.AUTHOR);

    refer(hidden);

    for (String party : new String[] {Sending.SENDER, RECEIVER, Sending.CENTRE}) {
      assertThat(read(hidden, party)).as(party).isEqualTo(404);
    }
  }

  @Test
  void norByBeingAddedLater() {
    var hidden = labelled(WhoSeesWhatTest.AUTHOR);
    var request = refer(labelled(Sending.SENDER));
    request.addSupportingInfo(new Reference(hidden.key()));

    var answer =
        sending.send("PUT", "ServiceRequest/" + request.getIdPart(), Sending.SENDER, request);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(read(hidden, Sending.SENDER)).isEqualTo(404);
    assertThat(read(hidden, RECEIVER)).isEqualTo(404);
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
    var referral = sending.referral(patient);
    Sending.request(referral).addSupportingInfo(new Reference(paper.key()));
    var answer = sending.send("POST", "", Sending.SENDER, referral);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var search = "ServiceRequest?patient=Patient/" + patient.getIdPart();
    return Stream.of(sending.read(search, Sending.SENDER, Bundle.class))
        .map(found -> (ServiceRequest) found.getEntryFirstRep().getResource())
        .findFirst()
        .orElseThrow();
  }

  private int read(Hidden hidden, String reader) {
    return sending.door().get(hidden.key(), sending.door().token(reader)).statusCode();
  }
}
