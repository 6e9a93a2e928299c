package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.repeat.AtOnce;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** Two who move one Task at once: one does, the other is told, and the Task goes on. */
class TwoMoversTest {
  private final Sending sending = new Sending();
  private final String centre = sending.door().token(Sending.CENTRE);

  @Test
  void withoutVersionTheSecondIsOvertaken() {
    moves(Map.of(), 409, "overtaken");
  }

  @Test
  void withIfMatchTheSecondIsStale() {
    moves(Map.of("If-Match", "W/\"1\""), 412, "stale-version");
  }

  private void moves(Map<String, String> headers, int status, String code) {
    var task = task();
    var answers = AtOnce.times(2, () -> hold(task, headers));

    assertThat(answers)
        .as(answers.stream().map(HttpResponse::body).toList().toString())
        .extracting(HttpResponse::statusCode)
        .containsExactlyInAnyOrder(200, status);
    answers.stream()
        .filter(it -> it.statusCode() == status)
        .forEach(it -> OneShape.of(status, code, it));
    assertThat(withdraw(task.getIdPart()).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> hold(Task task, Map<String, String> headers) {
    var held = task.copy();
    held.setStatus(TaskStatus.ONHOLD);
    held.getStatusReason()
        .addCoding()
        .setSystem(TcCodeSystem.REFERRAL_HOLD_REASON)
        .setCode("missing-results");
    held.addNote().setText("请补充检查结果");
    var path = "Task/" + task.getIdPart();
    return sending.door().send(sending.asked("PUT", path, centre, Sending.text(held), headers));
  }

  private HttpResponse<String> withdraw(String id) {
    var task = sending.read("Task/" + id, Sending.SENDER, Task.class);
    task.setStatus(TaskStatus.CANCELLED);
    task.getStatusReason()
        .setCoding(null)
        .addCoding()
        .setSystem(TcCodeSystem.REFERRAL_CANCEL_REASON)
        .setCode("patient-withdrew");
    return sending.send("PUT", "Task/" + id, Sending.SENDER, task);
  }

  private Task task() {
    var answer = sending.send("POST", "", Sending.SENDER, sending.referral());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var referral =
        Door.json(answer).at("/entry/0/response/location").asText().replaceAll("/_history.*", "");
    return (Task)
        sending
            .read("Task?focus=" + referral, Sending.SENDER, Bundle.class)
            .getEntryFirstRep()
            .getResource();
  }
}
