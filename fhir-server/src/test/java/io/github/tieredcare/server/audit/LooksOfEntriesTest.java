package io.github.tieredcare.server.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.repeat.Sending;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each look has its own line with its own end, and nothing in it that was only for the search. */
class LooksOfEntriesTest {

  private static final String NUMBER = "110101199003074578";
  private static final String NAME = "植入甲";

  private final Sending sending = new Sending();
  private final JdbcClient database = sending.door().bean(JdbcClient.class);
  private final String sender = sending.door().token(Sending.SENDER);

  @Test
  void eachReadingEntryOfABatchHasItsOwnLine() {
    var referral = place();
    var patient =
        sending.read(referral, Sending.SENDER, ServiceRequest.class).getSubject().getReference();
    var batch = new Bundle().setType(BundleType.BATCH);
    for (var url : List.of("Patient/nobody-at-all", "Condition?patient=" + patient, referral)) {
      batch.addEntry().getRequest().setMethod(HTTPVerb.GET).setUrl(url);
    }
    var before = lines(patient);

    var answer = sending.door().post("", sender, Sending.text(batch));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(linesOf("Patient/nobody-at-all")).contains("read Patient 404");
    assertThat(lines(patient))
        .hasSize(before.size() + 2)
        .contains("search-type Condition 200", "read ServiceRequest 200");
  }

  @Test
  void aReadOfWhatHasNotChangedIsOnRecordAsSuch() {
    var referral = place();

    var answer =
        sending
            .door()
            .send(sending.door().asked(referral, sender).header("If-None-Match", "W/\"1\""));

    assertThat(answer.statusCode()).isEqualTo(304);
    assertThat(linesOf(referral)).contains("read ServiceRequest 304");
  }

  @Test
  void aDeniedLookIsOnRecordForThePatient() {
    var referral = place();
    var patient =
        sending.read(referral, Sending.SENDER, ServiceRequest.class).getSubject().getReference();

    sending.door().get(referral, sending.door().token("regional-hospital"));

    assertThat(lines(patient)).contains("read ServiceRequest 404");
  }

  @Test
  void valuesAndNumbersStandInNoLine() {
    for (var path :
        List.of(
            "Patient?name=" + NAME.length() + NUMBER,
            "Patient?" + NUMBER + "=1",
            "Patient/" + NUMBER,
            "Patient?identifier=" + NUMBER,
            "Condition?patient=" + NUMBER)) {
      sending.door().get(path, sender);
    }
    var form =
        sending.asked(
            "POST",
            "Patient/_search",
            sender,
            "name=%E6%A4%8D%E5%85%A5&identifier=" + NUMBER,
            Map.of("X-Request-Id", UUID.randomUUID() + NUMBER));
    form.setHeader("Content-Type", "application/x-www-form-urlencoded");
    assertThat(sending.door().send(form).statusCode()).isEqualTo(200);

    for (var value : List.of(NUMBER, "植入")) {
      assertThat(
              database
                  .sql("SELECT count(*) FROM exchange.audit_event AS line WHERE line::text LIKE ?")
                  .param("%" + value + "%")
                  .query(Long.class)
                  .single())
          .isZero();
    }
    var shown =
        sending.door().get("AuditEvent?_count=50", sending.door().token(Sending.SENDER)).body();
    assertThat(shown).contains("Patient?identifier&name").doesNotContain(NUMBER, "植入");
  }

  private List<String> lines(String patient) {
    return found("patients", patient.replace("Patient/", ""));
  }

  private List<String> linesOf(String record) {
    return found("records", record);
  }

  private List<String> found(String column, String value) {
    return database
        .sql(
            "SELECT interaction || ' ' || type || ' ' || status FROM exchange.audit_event WHERE "
                + column
                + " @> ARRAY[CAST(? AS text)]")
        .param(value)
        .query(String.class)
        .list();
  }

  private String place() {
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().replaceFirst("(?s).*?\"location\": ?\"(ServiceRequest/[^/]+)/.*", "$1");
  }
}
