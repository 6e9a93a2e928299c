package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.server.event.Bell;
import io.github.tieredcare.server.repeat.Sending;
import java.time.Duration;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.UnsignedIntType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A community centre that subscribes to what becomes of its referrals. */
public final class Subscribing {

  public static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

  public final Sending sending = new Sending();

  /** A subscription of the sender to its referrals being submitted, to be sent to an endpoint. */
  public Subscription asked(String endpoint) {
    return new Asked(endpoint).to(Topic.REFERRAL_SUBMITTED);
  }

  /** A subscription that is asked for, to be sent to an endpoint. */
  public record Asked(String endpoint) {

    public Subscription toResults() {
      return to(Topic.RESULT_FINAL);
    }

    public Subscription to(Topic topic) {
      var asked = new Subscription().setStatus(SubscriptionStatus.REQUESTED);
      asked.getMeta().addProfile(TcProfile.SUBSCRIPTION);
      asked.setReason("转诊进展");
      asked.setCriteria(topic.canonical());
      var channel = asked.getChannel().setType(SubscriptionChannelType.RESTHOOK);
      channel.setEndpoint(endpoint).setPayload("application/fhir+json");
      channel.getPayloadElement().addExtension(Backport.CONTENT, new CodeType("id-only"));
      channel.addExtension(Backport.TIMEOUT, new UnsignedIntType(5));
      return asked;
    }
  }

  public Subscription signed(Subscription asked) {
    asked.getChannel().addExtension(TcExtension.SIGNING_SECRET, new StringType(SECRET));
    return asked;
  }

  public Subscription atMost(int events, Subscription asked) {
    asked.getChannel().addExtension(Backport.MAX_COUNT, new PositiveIntType(events));
    return asked;
  }

  /** With another content than the id alone. */
  public static Subscription holding(String content, Subscription asked) {
    var payload = asked.getChannel().getPayloadElement();
    payload.removeExtension(Backport.CONTENT);
    payload.addExtension(Backport.CONTENT, new CodeType(content));
    return asked;
  }

  /** Makes a subscription and gives its id. */
  public String made(Subscription asked) {
    return made(asked, Sending.SENDER);
  }

  public String made(Subscription asked, String client) {
    return made(asked, client, Map.of());
  }

  /** With headers, such as the purpose in which it is asked for. */
  public String made(Subscription asked, String client, Map<String, String> headers) {
    var answer = sending.send("POST", "Subscription", client, asked, headers);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/Subscription/([^/]+).*", "$1");
  }

  public Subscription read(String id) {
    return sending.read("Subscription/" + id, Sending.SENDER, Subscription.class);
  }

  /** A final report about a patient, which a hospital may write. */
  public static DiagnosticReport report(Patient patient, String author) {
    var report = new DiagnosticReport().setStatus(DiagnosticReportStatus.FINAL);
    report.setSubject(new Reference("Patient/" + patient.getIdElement().getIdPart()));
    report.getCode().setText("心脏彩色多普勒超声");
    report.setEffective(new DateTimeType("2026-11-16T11:00:00+08:00"));
    report.setConclusion("正常");
    report.addPerformer(new Reference("Organization/" + author));
    return report;
  }

  /** Places a referral of a new patient. */
  public void refer() {
    refer(sending.newPatient());
  }

  public void refer(Patient patient) {
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral(patient));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  /** Lets time pass, and the exchange notice. */
  public void later(Duration time) {
    var clock = sending.door().exchange().clock();
    clock.set(clock.instant().plus(time));
    ring();
  }

  public void now() {
    sending.door().exchange().clock().reset();
    ring();
  }

  public void ring() {
    sending.door().bean(Bell.class).ring();
  }

  /** Ends it, so that it does not trouble other tests. */
  public void end(String id) {
    sending
        .door()
        .bean(JdbcClient.class)
        .sql("UPDATE exchange.subscription SET status = 'off' WHERE id = :id")
        .param("id", id)
        .update();
  }
}
