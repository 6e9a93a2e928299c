package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.cost.Statements;
import io.github.tieredcare.server.repeat.Sending;
import java.util.Comparator;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Observation;
import org.junit.jupiter.api.Test;

/** Only what its asker may read now enters a summary, and each summary leaves its line. */
class SummaryIsForThoseWhoMaySeeTest {

  private final Chart chart = new Chart();
  private final Statements statements = chart.sending.door().exchange().statements();

  @Test
  void aStrangerFindsNoSuchPatient() {
    chart.condition("室间隔缺损", "active");

    var stranger = chart.summary(Chart.STRANGER);
    var nobody = chart.get("Patient/no-such-patient/$summary", Chart.STRANGER);

    assertThat(stranger.statusCode()).isEqualTo(404);
    assertThat(stranger.body()).isEqualTo(nobody.body());
  }

  @Test
  void itEndsWithTheGround() {
    chart.opened().condition("室间隔缺损", "active");
    assertThat(SummaryTest.text(chart.summary(), "11450-4")).contains("室间隔缺损");

    chart.closed();

    assertThat(chart.summary(Chart.READER).statusCode()).isEqualTo(404);
  }

  /** The sender was given the referral's papers for good, and nothing else of the patient. */
  @Test
  void whoWasSentSomeOfItGetsThat() {
    var sent = chart.sending.send("POST", "", Chart.READER, chart.sending.referral(chart.patient));
    assertThat(sent.statusCode()).isEqualTo(200);
    chart.condition("别院诊断", "active");

    var centre = Chart.bundle(chart.summary(Sending.CENTRE));

    assertThat(SummaryTest.text(centre, "11450-4")).doesNotContain("别院诊断");
    assertThat(SummaryTest.text(Chart.bundle(chart.summary(Chart.READER)), "11450-4"))
        .contains("别院诊断");
  }

  @Test
  void aKindWithoutItsScopeIsLeftOutAndNamed() {
    chart.opened().allergy("青霉素");
    chart.observation("laboratory", "血红蛋白", "2026-11-12");
    var token = chart.sending.door().token(Chart.READER, "system/Patient.r system/Condition.r");

    var answer = chart.sending.door().get("Patient/" + chart.id() + "/$summary", token);

    var document = Chart.bundle(answer);
    assertThat(answer.body()).doesNotContain("青霉素").doesNotContain("血红蛋白");
    assertThat(SummaryTest.text(document, "48765-2")).contains("system/AllergyIntolerance.r");
    assertThat(SummaryTest.text(document, "30954-2"))
        .contains("system/Observation.r", "system/DiagnosticReport.r");
  }

  @Test
  void theLatestAreListedAndThatThereAreMoreIsSaid() {
    chart.opened();
    var small = cost(1);

    var large = cost(60);

    var document = chart.summary();
    assertThat(
            document.getEntry().stream()
                .map(BundleEntryComponent::getResource)
                .filter(Observation.class::isInstance))
        .hasSize(50);
    assertThat(SummaryTest.text(document, "30954-2")).contains("50", "left out");
    assertThat(large).as("statements").isEqualTo(small);
  }

  @Test
  void itsPatientAndItsRecordsAreInTheTrail() {
    var condition = chart.opened().condition("室间隔缺损", "active");

    chart.summary();

    assertThat(
            chart.sending.count(
                """
                SELECT count(*) FROM exchange.audit_event
                WHERE interaction = 'extended-operation-instance' AND status = 200
                  AND patients @> ARRAY['%s'] AND records @> ARRAY['%s', 'Patient/%s']
                """
                    .formatted(chart.id(), condition, chart.id())))
        .isEqualTo(1);
  }

  /**
   * What a summary costs after so many more results: the least, for timers look around meanwhile.
   */
  private Statements.Cost cost(int results) {
    for (int each = 0; each < results; each++) {
      chart.observation("laboratory", "血红蛋白", "2026-11-12");
    }
    return Stream.generate(this::summaryCost)
        .limit(5)
        .min(Comparator.comparing(Statements.Cost::statements))
        .orElseThrow();
  }

  private Statements.Cost summaryCost() {
    statements.reset();
    chart.summary();
    return statements.cost();
  }
}
