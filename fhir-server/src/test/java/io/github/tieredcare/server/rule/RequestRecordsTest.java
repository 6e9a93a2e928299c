package io.github.tieredcare.server.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.referral.ReferralLinks;
import io.github.tieredcare.rule.RecordsInMemory;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** One request's records: what it writes is laid over what is stored, whatever it read before. */
class RequestRecordsTest {

  private static final Reference PATIENT = new Reference("Patient/li-na");

  @Test
  void whatWasReadIsStillFound() {
    var records = new RequestRecords(new RecordsInMemory().with(List.of(of(PATIENT))), List.of());
    assertThat(records.read(ServiceRequest.class, new Reference("ServiceRequest/up"))).isPresent();
    assertThat(records.pointing(ReferralLinks.OF_PATIENT, PATIENT)).hasSize(1);
  }

  @Test
  void whatIsRewrittenIsFoundAsItWillBe() {
    var other = new Reference("Patient/wang-jianguo");
    var write = new Write(of(PATIENT), of(other));
    var records =
        new RequestRecords(new RecordsInMemory().with(List.of(of(PATIENT))), List.of(write));
    assertThat(records.pointing(ReferralLinks.OF_PATIENT, PATIENT)).isEmpty();
    assertThat(records.pointing(ReferralLinks.OF_PATIENT, other)).hasSize(1);
  }

  private static ServiceRequest of(Reference patient) {
    var referral = new ServiceRequest().setSubject(patient.copy());
    referral.setId("ServiceRequest/up");
    return referral;
  }
}
