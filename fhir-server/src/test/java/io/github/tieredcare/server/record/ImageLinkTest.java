package io.github.tieredcare.server.record;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.image.ImageTicket;
import io.github.tieredcare.example.image.TicketCheck;
import io.github.tieredcare.server.MovableClock;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.door.token.SigningKey;
import io.github.tieredcare.server.rule.Unjudged;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A link opens one image of one record for some minutes, for who may read the record. */
class ImageLinkTest {

  private static final String HOST = "pacs.district.example";
  private static final String FILM = "https://" + HOST + "/films/1";

  private final Chart chart = new Chart();
  private final MovableClock clock = chart.sending.door().exchange().clock();

  @Test
  void theHospitalOpensTheImageOfADocument() {
    opens(chart.opened().document(FILM));
  }

  @Test
  void andOfAReport() {
    opens(chart.opened().report("心脏超声", FILM));
  }

  @Test
  void itOpensNoOtherImageAtNoOtherServerAndNotForLong() {
    var document = chart.opened().document(FILM);
    var other = chart.document(FILM + "0");
    var link = link(document);

    assertThat(ticket(link, HOST).orElseThrow().opens(FILM + "0")).isFalse();
    assertThat(ticket(link, HOST).orElseThrow().isOf(other)).isFalse();
    assertThat(ticket(link, "cloud-film.example")).isEmpty();
    var later = new MovableClock();
    later.set(clock.instant().plus(Duration.ofMinutes(5)));
    assertThat(new TicketCheck(this::keys, HOST, later).sound(ticketOf(link))).isEmpty();
    assertThat(new TicketCheck(this::keys, HOST, clock).sound(ticketOf(link) + "A")).isEmpty();
  }

  @Test
  void whoMayNotReadTheRecordIsGivenNone() {
    var document = chart.document(FILM);
    var report = chart.report("心脏超声", FILM);

    for (String record : new String[] {document, report, "DocumentReference/none"}) {
      assertThat(ask(record, Chart.STRANGER).statusCode()).isEqualTo(404);
      assertThat(ask(record, Chart.READER).statusCode()).isEqualTo(404);
    }
    assertThat(ask(document, Chart.AUTHOR).statusCode()).isEqualTo(200);
  }

  @Test
  void theLinkIsNotKeptOnTheWayAndItsRecordIsInTheTrail() {
    var document = chart.opened().document(FILM);

    var answer = ask(document, Chart.READER);

    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(
            chart.sending.count(
                """
                SELECT count(*) FROM exchange.audit_event
                WHERE interaction = 'extended-operation-instance' AND institution = '%s'
                  AND patients = ARRAY['%s'] AND records = ARRAY['%s']
                """
                    .formatted(Chart.READER, chart.id(), document)))
        .isEqualTo(1);
  }

  @Test
  void eachKindGoesByItsOwnScope() {
    var document = chart.opened().document(FILM);
    var report = chart.report("心脏超声", FILM);
    var documents = chart.sending.door().token(Chart.READER, "system/DocumentReference.r");
    var reports = chart.sending.door().token(Chart.READER, "system/DiagnosticReport.r");

    assertThat(status(document, documents)).isEqualTo(200);
    assertThat(status(document, reports)).isEqualTo(403);
    assertThat(status(report, reports)).isEqualTo(200);
    assertThat(status(report, documents)).isEqualTo(403);
  }

  @Test
  void aPaperThatIsKeptHereGetsNoTicket() {
    var document = chart.opened().document("Binary/1");

    Refused.with(422, "no-image-address", ask(document, Chart.READER));
  }

  /** As one may stand in a record from before the rule on addresses. */
  @ParameterizedTest
  @ValueSource(strings = {"http://pacs.example/1", "https://a:b@pacs.example/1"})
  void norDoesAnAddressThatIsNotSafe(String address) {
    var document = chart.opened().document(FILM);
    var stored = chart.get(document, Chart.AUTHOR).body().replace(FILM, address);
    var record = FhirContext.forR4Cached().newJsonParser().parseResource(stored);
    new Unjudged().store(List.of((DocumentReference) record));

    Refused.with(422, "no-image-address", ask(document, Chart.READER));
  }

  @Test
  void whatWasEnteredInErrorGetsNone() {
    for (String record : List.of(chart.opened().document(FILM), chart.report("心脏超声", FILM))) {
      assertThat(ask(record, Chart.READER).statusCode()).isEqualTo(200);

      chart.withdraw(record);

      var issue = Refused.with(422, "image-entered-in-error", ask(record, Chart.READER));
      assertThat(issue.path("diagnostics").asText()).contains(record);
      assertThat(ask(record, Chart.STRANGER).statusCode()).isEqualTo(404);
    }
  }

  @Test
  void theKeyIsTheSameForEveryServerOfTheDatabaseAndNotThatOfTokens() throws Exception {
    var database = chart.sending.door().bean(JdbcTemplate.class);
    var key = new SigningKey(database, "image-ticket").read();

    assertThat(keys()).contains(key.getKeyID()).doesNotContain("\"d\"", "\"p\"");
    assertThat(chart.sending.door().open("/oauth2/jwks").body()).doesNotContain(key.getKeyID());
  }

  private void opens(String record) {
    var answer = parameters(ask(record, Chart.READER));
    var link = answer.getParameter("url").getValue().primitiveValue();

    assertThat(link).startsWith(FILM + "?ticket=");
    var ticket = ticket(link, HOST).orElseThrow();
    assertThat(ticket.opens(FILM)).isTrue();
    assertThat(ticket.isOf(record)).isTrue();
    assertThat(ticket.reader()).isEqualTo("Organization/" + Chart.READER);
    assertThat(((InstantType) answer.getParameter("expires").getValue()).getValue().toInstant())
        .isEqualTo(ticket.end());
  }

  private Optional<ImageTicket> ticket(String link, String host) {
    return new TicketCheck(this::keys, host, clock).sound(ticketOf(link));
  }

  private String keys() {
    var answer = chart.sending.door().open("/.well-known/exchange-keys");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private String link(String record) {
    return parameters(ask(record, Chart.READER)).getParameter("url").getValue().primitiveValue();
  }

  private HttpResponse<String> ask(String record, String client) {
    return chart.get(record + "/$image-link", client);
  }

  private int status(String record, String token) {
    return chart.sending.door().get(record + "/$image-link", token).statusCode();
  }

  private static String ticketOf(String link) {
    return link.substring(link.indexOf("ticket=") + "ticket=".length());
  }

  private static Parameters parameters(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, answer.body());
  }
}
