package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.door.DoorSettings;
import io.github.tieredcare.server.door.Refused;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Patient stranger = People.stranger();
  private final String patient = Sending.text(stranger);

  private final Door door = Door.open();
  private final String token = door.token(Door.ONE);
  private final int most = Math.toIntExact(door.bean(DoorSettings.class).maxBody().toBytes());

  private HttpRequest.Builder patient(BodyPublisher body) {
    return door.asked("Patient", token).header("Content-Type", "application/fhir+json").POST(body);
  }

  private HttpResponse<String> posted(String type, String body) {
    return door.send(
        door.asked("Patient", token)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  private static byte[] gzip(int zeros, String end) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      byte[] spaces = new byte[64 * 1024];
      java.util.Arrays.fill(spaces, (byte) ' ');
      for (int left = zeros; left > 0; left -= spaces.length) {
        gzip.write(spaces, 0, Math.min(left, spaces.length));
      }
      gzip.write(end.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void compressedRecordIsStored() throws IOException {
    HttpResponse<String> answer =
        door.send(
            patient(BodyPublishers.ofByteArray(gzip(0, patient)))
                .header("Content-Encoding", "gzip"));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).contains(stranger.getNameFirstRep().getText());
  }

  @Test
  void gzipBombIsRefused() throws IOException {
    HttpResponse<String> answer =
        door.send(
            patient(BodyPublishers.ofByteArray(gzip(40 * most, patient)))
                .header("Content-Encoding", "gzip"));

    Refused.with(413, "body-too-large", answer);
  }

  @Test
  void largeBodyIsRefusedAlsoWhenItDoesNotSayHowLarge() {
    byte[] large = new byte[most + 1];
    java.util.Arrays.fill(large, (byte) ' ');

    HttpResponse<String> answer =
        door.send(
            patient(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large))));

    Refused.with(413, "body-too-large", answer);
  }

  @Test
  void hugeBodyIsAnsweredAndNotCutOff() {
    long huge = 8L * most;
    BodyPublisher endless =
        BodyPublishers.fromPublisher(
            BodyPublishers.ofByteArrays(Collections.nCopies(8, new byte[most])), huge);

    Refused.with(413, "body-too-large", door.send(patient(endless)));
  }

  @Test
  void brokenAndUnknownEncodingsAreRefused() {
    Refused.with(
        400,
        "malformed-request",
        door.send(patient(BodyPublishers.ofString(patient)).header("Content-Encoding", "gzip")));
    Refused.with(
        415,
        "encoding-unknown",
        door.send(patient(BodyPublishers.ofString(patient)).header("Content-Encoding", "br")));
    Refused.with(415, "encoding-unknown", posted("application/fhir+json;charset=GBK", patient));
  }
}
