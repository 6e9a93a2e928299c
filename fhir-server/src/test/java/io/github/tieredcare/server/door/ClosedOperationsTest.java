package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedOperationsTest {
  private static final String NOTHING = "{\"resourceType\":\"Parameters\"}";

  private final Door door = Door.open();
  private final String token = door.token(Door.AUTHORITY);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$expunge",
        "$reindex",
        "$mark-all-resources-for-reindexing",
        "$perform-reindexing-pass",
        "$get-resource-counts",
        "$meta",
        "$import",
        "$export",
        "$import-poll-status",
        "$process-message",
        "$graphql",
        "$no-such-operation",
        "Patient/$expunge",
        "Patient/$everything",
        "Patient/$validate",
        "Patient/$meta",
        "Patient/door/$expunge",
        "Patient/door/$meta-add",
        "Patient/door/$meta-delete",
        "Patient/door/$everything",
        "Patient/door/$diff",
        "Patient/door/_history/1/$meta",
        "Patient/door/_history/1/$expunge",
        "Patient/door/_tags",
        "%24expunge"
      })
  void isRefusedToEveryClient(String path) {
    Refused.with(403, "operation-closed", door.post(path, token, NOTHING));
    Refused.with(403, "operation-closed", door.get(path, token));
  }

  @ParameterizedTest
  @ValueSource(strings = {"$meta", "Patient/$everything", "/Patient/door/$meta", "$export?x=1"})
  void isRefusedInBundles(String url) {
    HttpResponse<String> answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"%s"}}]}
            """
                .formatted(url));

    Refused.with(403, "operation-closed", answer);
  }

  @Test
  void bundleMayNotChooseThePartition() {
    HttpResponse<String> answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"transaction","entry":[
             {"request":{"method":"GET","url":"Organization",
               "extension":[{"url":"http://hapifhir.io/fhir/ns/StructureDefinition/request-partition-ids",
                 "valueString":"1"}]}}]}
            """);

    Refused.with(403, "override-closed", answer);
  }

  @Test
  void onlyWhatIsListedIsOpen() {
    AllowedOperations some =
        AllowedOperations.all(
            Stream.of(
                AllowedOperations.open("$ladder", "system/ServiceRequest.r"),
                AllowedOperations.open("$count", "system/Task.s")));

    assertThat(some.include("$ladder")).isTrue();
    assertThat(some.include("$count")).isTrue();
    assertThat(some.include("$expunge")).isFalse();
  }
}
