package io.github.tieredcare.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.util.Map;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;

/** Every access leaves a line. */
class AuditTrailTest {

  private static final String STRANGER = "regional-hospital";

  private final Sending sending = new Sending();

  @Test
  void whatIsReadIsOnRecord() {
    var referral = place();
    var before = lines(referral, "read", 200);

    sending.read(referral, Sending.SENDER, ServiceRequest.class);

    assertThat(lines(referral, "read", 200)).isEqualTo(before + 1);
  }

  @Test
  void aSearchTellsWhatItShowedAndWhomItNamed() {
    var referral = place();
    var patient = sending.read(referral, Sending.SENDER, ServiceRequest.class).getSubject();

    sending
        .door()
        .get(
            "ServiceRequest?patient=" + patient.getReference(),
            sending.door().token(Sending.SENDER));
    sending
        .door()
        .get("Condition?patient=" + patient.getReference(), sending.door().token(STRANGER));

    assertThat(lines(referral, "search-type", 200)).isPositive();
    var id = patient.getReference().replace("Patient/", "");
    assertThat(
            sending.count(
                "SELECT count(*) FROM exchange.audit_event WHERE patients @> ARRAY['"
                    + id
                    + "'] AND institution = 'regional-hospital' AND type = 'Condition'"))
        .isEqualTo(1);
  }

  @Test
  void whatIsWrittenIsOnRecordOncePerRecord() {
    assertThat(lines(place(), "create", 201)).isEqualTo(1);
  }

  @Test
  void aStrangersLookIsOnRecordThoughItSawNothing() {
    var referral = place();

    var answer = sending.door().get(referral, sending.door().token(STRANGER));

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(lines(referral, "read", 404)).isEqualTo(1);
  }

  @Test
  void whoComesWithoutATokenIsOnRecord() {
    var before = refusedAsNobody();

    sending.door().send(sending.door().exchange().request("Patient/whoever"));

    assertThat(refusedAsNobody()).isEqualTo(before + 1);
  }

  @Test
  void aRefusedWriteLeavesItsRefusalAndNothingElse() {
    var bundle = sending.referral();
    Sending.request(bundle).setReasonCode(null);
    var written = writtenBy(Sending.SENDER);

    var answer =
        sending.send("POST", "", Sending.SENDER, bundle, Map.of("X-Request-Id", "refused-once"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(writtenBy(Sending.SENDER)).isEqualTo(written);
    assertThat(
            sending.count(
                "SELECT count(*) FROM exchange.audit_event WHERE request_id = 'refused-once'"))
        .isEqualTo(1);
  }

  private String place() {
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().replaceFirst("(?s).*?\"location\": ?\"(ServiceRequest/[^/]+)/.*", "$1");
  }

  private long lines(String record, String interaction, int status) {
    return sending.count(
        "SELECT count(*) FROM exchange.audit_event WHERE records @> ARRAY['%s'] AND interaction = '%s' AND status = %d"
            .formatted(record, interaction, status));
  }

  private long refusedAsNobody() {
    return sending.count(
        "SELECT count(*) FROM exchange.audit_event WHERE client = '' AND status = 401");
  }

  private long writtenBy(String institution) {
    return sending.count(
        "SELECT count(*) FROM exchange.audit_event WHERE institution = '"
            + institution
            + "' AND interaction IN ('create', 'update')");
  }
}
