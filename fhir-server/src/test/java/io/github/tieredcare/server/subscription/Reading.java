package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** Systems that read their events by {@code $events}. */
public final class Reading implements AutoCloseable {

  public final Subscribing subscribing = new Subscribing();
  public final Sending sending = subscribing.sending;
  private final List<String> made = new ArrayList<>();

  @Override
  public void close() {
    subscribing.now();
    made.forEach(subscribing::end);
  }

  public static Subscription unaddressed(Topic topic) {
    var asked = new Subscribing.Asked(null).to(topic);
    asked.getChannel().addExtension(Backport.MAX_COUNT, new PositiveIntType(10));
    return asked;
  }

  public String made(Subscription asked, String client) {
    var id = subscribing.made(asked, client);
    made.add(id);
    return id;
  }

  public Received read(String id, String client, String query) {
    var answer = get("Subscription/" + id + "/$events" + query, client);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Received("", Map.of(), answer.body());
  }

  public HttpResponse<String> get(String path, String client) {
    return sending.door().get(path, sending.door().token(client));
  }

  /** The task of a patient's referral, such as {@code Task/1}. */
  public String referralOf(Patient patient) {
    return "Task/" + task(patient).getIdElement().getIdPart();
  }

  private Task task(Patient patient) {
    var found = sending.read("Task?patient=" + patient.getIdPart(), Sending.SENDER, Bundle.class);
    return (Task) found.getEntryFirstRep().getResource();
  }

  /** The sender takes a patient's referral back. */
  public void cancel(Patient patient) {
    var task = task(patient);
    task.setStatus(TaskStatus.CANCELLED);
    task.getStatusReason()
        .setCoding(null)
        .addCoding()
        .setSystem(TcCodeSystem.REFERRAL_CANCEL_REASON)
        .setCode("patient-withdrew");
    var answer =
        sending.send("PUT", "Task/" + task.getIdElement().getIdPart(), Sending.SENDER, task);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }
}
