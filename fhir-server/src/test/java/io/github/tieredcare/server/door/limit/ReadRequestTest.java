package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

/** What is left of a request behind the limits. */
class ReadRequestTest {
  private final Patient stranger = People.stranger();
  private final String patient = Sending.text(stranger);

  private final Door door = Door.open();
  private final String token = door.token(Door.ONE);

  @Test
  void searchByFormStillWorks() {
    HttpResponse<String> created = door.send(patient(BodyPublishers.ofString(patient)));
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    String id = Door.json(created).path("id").asText();
    String number = stranger.getIdentifierFirstRep().getValue();

    for (String path : new String[] {"Patient/_search", "Patient/_search?_total=accurate"}) {
      HttpResponse<String> found =
          door.send(
              door.asked(path, token)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("identifier=" + number)));
      assertThat(Door.json(found).at("/entry/0/resource/id").asText())
          .as(found.body())
          .isEqualTo(id);
    }
  }

  @Test
  void headersThatChooseStorageAreForgotten() {
    HttpResponse<String> answer =
        door.send(
            patient(BodyPublishers.ofString(patient))
                .header("X-Request-Partition-IDs", "7")
                .header("X-Rewrite-History", "true")
                .header("Content-Location", "Patient/elsewhere"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  @Test
  void addressThatNoServerShouldReadIsRefused() {
    assertThat(door.get("Patient/..;/x", token).statusCode()).isEqualTo(400);
  }

  private HttpRequest.Builder patient(BodyPublisher body) {
    return door.asked("Patient", token).header("Content-Type", "application/fhir+json").POST(body);
  }
}
