package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.server.repeat.Sending;
import java.util.List;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A system that takes no incoming calls reads its events by their numbers. */
class EventsByNumberTest {

  private static final String SENDER = Sending.SENDER;

  private final Reading reading = new Reading();

  @AfterEach
  void end() {
    reading.close();
  }

  @Test
  void anEventIsReadByItsNumberAsOftenAsOneLikes() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    assertThat(reading.subscribing.read(id).getStatus().toCode()).isEqualTo("active");
    reading.subscribing.refer();
    reading.subscribing.refer();

    var events = reading.read(id, SENDER, "?eventsSinceNumber=2&wait=20");

    assertThat(events.numbers()).containsExactly(2L);
    assertThat(events.type()).isEqualTo("query-event");
    assertThat(reading.read(id, SENDER, "").numbers()).containsExactly(1L, 2L);
    assertThat(reading.read(id, SENDER, "?eventsSinceNumber=1&eventsUntilNumber=1").numbers())
        .containsExactly(1L);
    assertThat(reading.read(id, SENDER, "?eventsSinceNumber=3").numbers()).isEmpty();
  }

  @Test
  void anEmptyOneTellsNothingButThatSomethingHappened() {
    var id =
        reading.made(
            Subscribing.holding("empty", Reading.unaddressed(Topic.REFERRAL_SUBMITTED)), SENDER);
    reading.subscribing.refer();

    var events = reading.read(id, SENDER, "?wait=20");

    assertThat(events.numbers()).containsExactly(1L);
    assertThat(events.foci()).isEmpty();
    assertThat(events.body()).doesNotContain("Task/");
  }

  @Test
  void aWholeRecordIsTheVersionThatTheEventBroughtAbout() {
    var id =
        reading.made(
            Subscribing.holding("full-resource", Reading.unaddressed(Topic.REFERRAL_SUBMITTED)),
            SENDER);
    var patient = reading.sending.newPatient();
    reading.subscribing.refer(patient);
    reading.cancel(patient);

    var bundle = reading.read(id, SENDER, "?wait=20").bundle();

    var task = (Task) bundle.getEntry().get(1).getResource();
    assertThat(task.getStatus()).isEqualTo(TaskStatus.REQUESTED);
    assertThat(task.getMeta().getVersionId()).isEqualTo("1");
  }

  @Test
  void aFilterLetsThroughWhatMeetsIt() {
    var patient = reading.sending.newPatient();
    var asked = Reading.unaddressed(Topic.REFERRAL_SUBMITTED);
    asked
        .getCriteriaElement()
        .addExtension(
            Backport.FILTER, new StringType("Task?patient=Patient/" + patient.getIdPart()));
    var filtered = reading.made(asked, SENDER);
    var all = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    reading.subscribing.refer();
    reading.subscribing.refer(patient);

    assertThat(reading.read(all, SENDER, "?eventsSinceNumber=2&wait=20").numbers())
        .containsExactly(2L);
    assertThat(reading.read(filtered, SENDER, "").numbers()).containsExactly(1L);
  }

  @Test
  void whatIsAskedWronglyIsNamed() {
    var id = reading.made(Reading.unaddressed(Topic.REFERRAL_SUBMITTED), SENDER);
    for (var wrong :
        List.of("eventsSinceNumber=first", "wait=3600", "wait=-1", "content=everything")) {
      var answer = reading.get("Subscription/" + id + "/$events?" + wrong, SENDER);
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains(wrong.replaceAll("=.*", ""));
    }
  }
}
