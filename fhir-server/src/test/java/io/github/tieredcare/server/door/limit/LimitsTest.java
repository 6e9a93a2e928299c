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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(ints = {101, 100_000})
  void deepJsonIsRefused(int depth) {
    String deep = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);

    Refused.with(400, "body-too-deep", posted("application/fhir+json", deep));
  }

  @Test
  void deepXmlIsRefused() {
    String deep = "<a b='/>'>".repeat(100_000);

    Refused.with(400, "body-too-deep", posted("application/fhir+xml", deep));
  }

  @Test
  void deepNarrativeIsRefused() {
    String narrative = "\\u003cdiv>".repeat(50_000);
    String deep =
        "{\"resourceType\":\"Patient\",\"text\":{\"status\":\"generated\",\"div\":\"%s\"}}";

    Refused.with(400, "body-too-deep", posted("application/fhir+json", deep.formatted(narrative)));
  }

  @Test
  void documentTypesAndBrokenJsonAreRefused() {
    Refused.with(
        400,
        "malformed-request",
        posted("application/fhir+xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><Patient/>"));
    Refused.with(
        400, "malformed-request", posted("application/fhir+json", "{\"resourceType\": oops"));
  }

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
}
