package io.github.tieredcare.server.count;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.RunningExchange;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.Sending;
import java.io.IOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An institution counts its own referrals of a month; authority and centre count everybody's. */
class CountsTest {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final String SENT = "Organization/" + Sending.SENDER;

  private final RunningExchange exchange = RunningExchange.get();
  private final Sending sending = new Sending();

  @Test
  void aPlacedAndRefusedReferralIsCountedForSenderAndRefuser() throws Exception {
    int up = count(Sending.SENDER, "sent", "up");
    int refused = count(Sending.CENTRE, "received", "refused");
    int elsewhere = count("county-hospital", "received", "up");

    refuse(place());

    assertThat(count(Sending.SENDER, "sent", "up")).isEqualTo(up + 1);
    assertThat(count(Sending.CENTRE, "received", "refused")).isEqualTo(refused + 1);
    assertThat(count("county-hospital", "received", "up")).isEqualTo(elsewhere);
  }

  @Test
  void theAuthoritySeesEveryInstitutionAndACentreThoseOfItsCity() throws Exception {
    refuse(place());

    assertThat(institutions("health-commission")).contains(SENT, "Organization/" + Sending.CENTRE);
    assertThat(institutions(Sending.CENTRE)).contains(SENT);
    for (String all : List.of("health-commission", Sending.CENTRE)) {
      assertThat(each(all, "sent", "up")).isEqualTo(count(Sending.SENDER, "sent", "up"));
      assertThat(each(all, "sent", "refused")).isEqualTo(count(Sending.SENDER, "sent", "refused"));
      assertThat(each(all, "sent", "down")).isEqualTo(count(Sending.SENDER, "sent", "down"));
      assertThat(each(all, "sent", "overdue")).isEqualTo(count(Sending.SENDER, "sent", "overdue"));
    }
  }

  @Test
  void aCentreSeesNobodyOutsideItsCity() throws Exception {
    exchange
        .bean(JdbcClient.class)
        .sql(
            "INSERT INTO exchange.referral_fact VALUES ('elsewhere', ?, 'regional-hospital',"
                + " 'regional-hospital', 'lateral', false, false) ON CONFLICT DO NOTHING")
        .param(LocalDate.now(exchange.clock().withZone(CHINA)))
        .update();

    assertThat(institutions("health-commission")).contains("Organization/regional-hospital");
    assertThat(institutions(Sending.CENTRE)).doesNotContain("Organization/regional-hospital");
  }

  @Test
  void anInstitutionSeesNobodyElse() throws Exception {
    refuse(place());
    assertThat(institutions(Sending.SENDER)).isEmpty();
    assertThat(institutions("city-hospital")).isEmpty();
  }

  @Test
  void aMonthThatIsNoneIsRefusedInBothLanguages() throws Exception {
    var answer = ask(Sending.SENDER, "november");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("OperationOutcome", "yyyy-MM");
  }

  private IdType place() {
    var stored = signOn(Sending.SENDER).send(sending.referral());
    return new IdType(stored.getEntryFirstRep().getResponse().getLocation())
        .toUnqualifiedVersionless();
  }

  private void refuse(IdType referral) {
    var centre = signOn(Sending.CENTRE);
    var task = centre.find(Task.class, "Task?focus=" + referral.getValue()).get(0);
    task.setStatus(TaskStatus.REJECTED);
    task.setStatusReason(
        new CodeableConcept(
            new Coding(TcCodeSystem.REFERRAL_REJECT_REASON, "incomplete-papers", null)));
    task.addNote().setText("请补充心电图后重新提交 Add the ECG and send it again");
    centre.update(task);
  }

  /** The institutions whose counts a caller sees besides its own. */
  private List<String> institutions(String caller) throws Exception {
    return counts(caller).getParameter().stream()
        .filter(line -> "counts".equals(line.getName()))
        .map(line -> line.getPartFirstRep().getValue().primitiveValue())
        .toList();
  }

  /** A count of the sender's, as another sees it. */
  private int each(String caller, String part, String kind) throws Exception {
    return counts(caller).getParameter().stream()
        .filter(line -> "counts".equals(line.getName()))
        .filter(line -> SENT.equals(line.getPartFirstRep().getValue().primitiveValue()))
        .map(line -> count(line.getPart(), part, kind))
        .findFirst()
        .orElse(0);
  }

  private int count(String institution, String part, String kind) throws Exception {
    return count(counts(institution).getParameter(), part, kind);
  }

  private static int count(List<ParametersParameterComponent> lines, String part, String kind) {
    return lines.stream()
        .filter(line -> part.equals(line.getName()))
        .flatMap(line -> line.getPart().stream())
        .filter(count -> kind.equals(count.getName()))
        .map(count -> ((IntegerType) count.getValue()).getValue())
        .findFirst()
        .orElse(0);
  }

  private Parameters counts(String institution) throws Exception {
    var month = YearMonth.now(exchange.clock().withZone(CHINA));
    var body = ask(institution, month.toString()).body();
    return FhirContext.forR4Cached().newJsonParser().parseResource(Parameters.class, body);
  }

  private java.net.http.HttpResponse<String> ask(String institution, String month)
      throws IOException, InterruptedException {
    var request =
        exchange
            .request("ServiceRequest/$counts?month=" + month)
            .header("Authorization", "Bearer " + Door.open().token(institution))
            .build();
    return exchange.http().send(request, BodyHandlers.ofString());
  }

  private io.github.tieredcare.example.client.HospitalSystem signOn(String institution) {
    return new Exchange(exchange.root(), Clock.systemUTC()).signOn(institution);
  }
}
