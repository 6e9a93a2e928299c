package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.event.Bell;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A system that takes no incoming calls reads its events by their numbers. */
class EventsAreReadTest {

  private static final String SENDER = Sending.SENDER;
  private static final String STRANGER = "district-hospital";

  /**
   * The slices of the profile, with their types.
   *
   * @see <a
   *     href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/StructureDefinition-backport-subscription-status-r4.html">subscription
   *     status</a>
   */
  private static final Map<String, String> STATUS =
      Map.of(
          "subscription", "Reference",
          "topic", "canonical",
          "status", "code",
          "type", "code",
          "events-since-subscription-start", "string");

  private static final Map<String, String> EVENT =
      Map.of("event-number", "string", "timestamp", "instant", "focus", "Reference");

  private final Subscribing subscribing = new Subscribing();
  private final Sending sending = subscribing.sending;
  private final List<String> made = new ArrayList<>();

  @AfterEach
  void end() {
    subscribing.now();
    made.forEach(subscribing::end);
  }

  @Test
  void anEventIsReadByItsNumberAsOftenAsOneLikes() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    assertThat(subscribing.read(id).getStatus().toCode()).isEqualTo("active");
    subscribing.refer();
    subscribing.refer();

    var events = read(id, SENDER, "?eventsSinceNumber=2&wait=20");

    assertThat(events.numbers()).containsExactly(2L);
    assertThat(events.type()).isEqualTo("query-event");
    assertThat(read(id, SENDER, "").numbers()).containsExactly(1L, 2L);
    assertThat(read(id, SENDER, "?eventsSinceNumber=1&eventsUntilNumber=1").numbers())
        .containsExactly(1L);
    assertThat(read(id, SENDER, "?eventsSinceNumber=3").numbers()).isEmpty();
  }

  @Test
  void aWaitingReadIsAnsweredOnceSomethingHappens() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var waiting = CompletableFuture.supplyAsync(() -> read(id, SENDER, "?wait=30"));
    subscribing.refer();

    assertThat(waiting.join().numbers()).containsExactly(1L);
  }

  @Test
  void theBundleIsShapedAsTheBackportHasIt() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    subscribing.refer();

    var bundle = read(id, SENDER, "?wait=20").bundle();

    assertThat(bundle.getType()).isEqualTo(BundleType.HISTORY);
    assertThat(bundle.getMeta().hasProfile(Backport.NOTIFICATION)).isTrue();
    var first = bundle.getEntryFirstRep();
    assertThat(first.getRequest().getUrl()).endsWith("Subscription/" + id + "/$status");
    assertThat(first.getResponse().getStatus()).isEqualTo("200");
    assertThat(first.getResource().getMeta().hasProfile(Backport.STATUS)).isTrue();
    var parameters = ((Parameters) first.getResource()).getParameter();
    assertThat(types(parameters)).isEqualTo(STATUS);
    var event = parameters.get(parameters.size() - 1);
    assertThat(event.getName()).isEqualTo("notification-event");
    assertThat(types(event.getPart())).isEqualTo(EVENT);
    var focus = bundle.getEntry().get(1);
    assertThat(focus.getFullUrl()).contains("/fhir/Task/");
    assertThat(focus.getRequest().getMethod().toCode()).isEqualTo("POST");
    assertThat(focus.getResource()).as("the id alone").isNull();
  }

  @Test
  void anEmptyOneTellsNothingButThatSomethingHappened() {
    var id = made(Subscribing.holding("empty", unaddressed(Topic.REFERRAL_SUBMITTED)), SENDER);
    subscribing.refer();

    var events = read(id, SENDER, "?wait=20");

    assertThat(events.numbers()).containsExactly(1L);
    assertThat(events.foci()).isEmpty();
    assertThat(events.body()).doesNotContain("Task/");
  }

  @Test
  void aWholeRecordIsTheVersionThatTheEventBroughtAbout() {
    var id =
        made(Subscribing.holding("full-resource", unaddressed(Topic.REFERRAL_SUBMITTED)), SENDER);
    var patient = sending.newPatient();
    subscribing.refer(patient);
    cancel(patient);

    var bundle = read(id, SENDER, "?wait=20").bundle();

    var task = (Task) bundle.getEntry().get(1).getResource();
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
    assertThat(task.getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void aFilterLetsThroughWhatMeetsIt() {
    var patient = sending.newPatient();
    var asked = unaddressed(Topic.REFERRAL_SUBMITTED);
    asked
        .getCriteriaElement()
        .addExtension(
            Backport.FILTER, new StringType("Task?patient=Patient/" + patient.getIdPart()));
    var filtered = made(asked, SENDER);
    var all = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    subscribing.refer();
    subscribing.refer(patient);

    assertThat(read(all, SENDER, "?eventsSinceNumber=2&wait=20").numbers()).containsExactly(2L);
    assertThat(read(filtered, SENDER, "").numbers()).containsExactly(1L);
  }

  @Test
  void whatOneMayNotSeeHasNoNumber() {
    var strange = made(unaddressed(Topic.REFERRAL_SUBMITTED), STRANGER);
    var own = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    subscribing.refer();
    assertThat(read(own, SENDER, "?wait=20").numbers()).containsExactly(1L);

    var events = read(strange, STRANGER, "");

    assertThat(events.numbers()).isEmpty();
    assertThat(events.body()).contains("\"valueString\":\"0\"");
  }

  @Test
  void theEventThatEndsARelationshipReachesItsParties() {
    var id = made(unaddressed(Topic.REFERRAL_CLOSED), SENDER);
    var patient = sending.newPatient();
    subscribing.refer(patient);
    cancel(patient);

    assertThat(read(id, SENDER, "?wait=20").foci()).hasSize(1);
  }

  @Test
  void whoseRightHasEndedKeepsTheNumberAndNothingElse() {
    var asked = Subscribing.holding("full-resource", unaddressed(Topic.RESULT_FINAL));
    var id = made(asked, SENDER);
    var patient = sending.newPatient();
    subscribing.refer(patient);
    var report = Reported.by(STRANGER, patient, sending);
    var before = read(id, SENDER, "?wait=20");
    assertThat(before.foci())
        .containsExactly("DiagnosticReport/" + report.getIdElement().getIdPart());
    assertThat(before.body()).contains(Reported.SECRET);

    cancel(patient);

    var after = read(id, SENDER, "");
    assertThat(after.numbers()).containsExactly(1L);
    assertThat(after.foci()).isEmpty();
    assertThat(after.body())
        .doesNotContain(Reported.SECRET)
        .doesNotContain(report.getIdElement().getIdPart());
  }

  @Test
  void whoIsToldOfARecordIsOnRecordWithIt() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    subscribing.refer();
    var focus = read(id, SENDER, "?wait=20").foci().get(0);

    assertThat(
            sending.count(
                "SELECT count(*) FROM exchange.audit_event WHERE records @> ARRAY['%s', 'Subscription/%s']"
                    .formatted(focus, id)))
        .isEqualTo(1);
  }

  @Test
  void aLateCommitIsSeenByWhoHasReadFurther() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var late = new TransactionTemplate(sending.door().bean(PlatformTransactionManager.class));
    var database = sending.door().bean(JdbcClient.class);

    var first = sending.newPatient();
    var second = sending.newPatient();
    late.executeWithoutResult(
        status -> {
          subscribing.refer(first);
          assertThat(read(id, SENDER, "?wait=20").numbers()).containsExactly(1L);
          var given =
              "SELECT event FROM exchange.notice WHERE subscription = '" + id + "' AND number = 1";
          database
              .sql(
                  "WITH late AS (INSERT INTO exchange.event (id, topic, focus, version, patient,"
                      + " parties, traits, at) OVERRIDING SYSTEM VALUE SELECT -id, topic, focus,"
                      + " version, patient, parties, traits, at FROM exchange.event WHERE id = ("
                      + given
                      + ") RETURNING id) INSERT INTO exchange.event_waiting SELECT id FROM late")
              .update();
          subscribing.refer(second);
          assertThat(read(id, SENDER, "?eventsSinceNumber=2&wait=20").numbers())
              .containsExactly(2L);
        });
    sending.door().bean(Bell.class).ring();

    assertThat(read(id, SENDER, "?eventsSinceNumber=3&wait=20").numbers()).containsExactly(3L);
    assertThat(read(id, SENDER, "").numbers()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void aSubscriptionIsItsSubscribersAlone() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var again = Map.of("If-None-Exist", "status=active");
    var conditional =
        sending.send("POST", "Subscription", SENDER, unaddressed(Topic.REFERRAL_SUBMITTED), again);
    assertThat(conditional.statusCode()).isEqualTo(400);
    for (var path : List.of("", "/$events", "/$status")) {
      assertThat(get("Subscription/" + id + path, STRANGER).statusCode()).isEqualTo(404);
    }
    var put = sending.send("PUT", "Subscription/" + id, STRANGER, subscribing.read(id));
    assertThat(put.statusCode()).isEqualTo(404);
    assertThat(get("Subscription/" + id + "/$events", "health-commission").statusCode())
        .as("the authority sees that it is there, and none of its events")
        .isEqualTo(404);
    assertThat(get("Subscription?status=active", "health-commission").body()).contains(id);
  }

  @Test
  void whoReadsNeedsTheScopeForWhatIsToldOf() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (var scope :
        List.of("system/Subscription.r", "system/Subscription.r system/Task.r?status=requested")) {
      var token = sending.door().token(SENDER, scope);
      var answer = sending.door().get("Subscription/" + id + "/$events", token);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
      assertThat(answer.body()).contains("Task.r");
    }
    assertThat(read(id, SENDER, "").numbers()).isEmpty();
  }

  @Test
  void whatHasEndedIsToldNothingMore() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var other = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var ended = subscribing.read(id);
    ended.setStatus(Subscription.SubscriptionStatus.OFF);
    assertThat(sending.send("PUT", "Subscription/" + id, SENDER, ended).statusCode())
        .isEqualTo(200);
    subscribing.refer();

    assertThat(read(other, SENDER, "?wait=20").numbers()).containsExactly(1L);
    assertThat(read(id, SENDER, "").numbers()).isEmpty();
  }

  @Test
  void itIsNotWrittenInABundleNorPatchedNorDeleted() {
    var asked = unaddressed(Topic.REFERRAL_SUBMITTED);
    var bundled = sending.send("POST", "", SENDER, Sending.transaction(asked));
    assertThat(bundled.body()).contains("interaction-closed");
    var id = made(asked, SENDER);
    var token = sending.door().token(SENDER);
    var patch =
        sending
            .door()
            .asked("Subscription/" + id, token)
            .header("Content-Type", "application/json-patch+json")
            .method("PATCH", java.net.http.HttpRequest.BodyPublishers.ofString("[]"));
    assertThat(sending.door().send(patch).statusCode()).isBetween(400, 499);
    var delete = sending.door().asked("Subscription/" + id, token).DELETE();
    assertThat(sending.door().send(delete).statusCode()).isBetween(400, 499);
    assertThat(subscribing.read(id).getStatus().toCode()).isEqualTo("active");
  }

  @Test
  void anOldVersionIsNotWrittenOver() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    var asked = subscribing.read(id);
    asked.setReason("转诊进展，供转诊办公室");
    var ifFirst = Map.of("If-Match", "W/\"1\"");

    var first = sending.send("PUT", "Subscription/" + id, SENDER, asked.copy(), ifFirst);
    var second = sending.send("PUT", "Subscription/" + id, SENDER, asked.copy(), ifFirst);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    assertThat(second.statusCode()).as(second.body()).isEqualTo(412);
  }

  @Test
  void whatIsAskedWronglyIsNamed() {
    var id = made(unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (var wrong :
        List.of("eventsSinceNumber=first", "wait=3600", "wait=-1", "content=everything")) {
      var answer = get("Subscription/" + id + "/$events?" + wrong, SENDER);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains(wrong.replaceAll("=.*", ""));
    }
  }

  private static Map<String, String> types(List<ParametersParameterComponent> parts) {
    return parts.stream()
        .filter(ParametersParameterComponent::hasValue)
        .collect(
            Collectors.toMap(
                ParametersParameterComponent::getName, part -> part.getValue().fhirType()));
  }

  private Subscription unaddressed(Topic topic) {
    var asked = new Subscribing.Asked(null).to(topic);
    asked.getChannel().addExtension(Backport.MAX_COUNT, new PositiveIntType(10));
    return asked;
  }

  private String made(Subscription asked, String client) {
    var id = subscribing.made(asked, client);
    made.add(id);
    return id;
  }

  private Received read(String id, String client, String query) {
    var answer = get("Subscription/" + id + "/$events" + query, client);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Received("", Map.of(), answer.body());
  }

  private HttpResponse<String> get(String path, String client) {
    return sending.door().get(path, sending.door().token(client));
  }

  private void cancel(Patient patient) {
    var found = sending.read("Task?patient=" + patient.getIdPart(), SENDER, Bundle.class);
    var task = (Task) found.getEntryFirstRep().getResource();
    task.setStatus(TaskStatus.CANCELLED);
    task.getStatusReason()
        .setCoding(null)
        .addCoding()
        .setSystem(TcCodeSystem.REFERRAL_CANCEL_REASON)
        .setCode("patient-withdrew");
    var answer = sending.send("PUT", "Task/" + task.getIdElement().getIdPart(), SENDER, task);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
