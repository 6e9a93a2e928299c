package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.door.caller.ClientSystem;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No bundle does what its entries could not do alone, whatever its sender is allowed. */
class EntriesAreRequestsTest {
  private static final String ALLOWED_ALL = "door-allowed-all";

  private final Door door = Door.open();
  private final String token = door.token(ALLOWED_ALL);

  @BeforeAll
  static void register() {
    Door.open()
        .register(
            new ClientSystem(
                ALLOWED_ALL, Set.of(Door.NORTH), Set.of("system/*.cruds"), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({
    "transaction, POST,   Task,                      Task",
    "batch,       POST,   Task,                      Task",
    "transaction, POST,   Communication,             Communication",
    "transaction, PUT,    Provenance/x,              Provenance",
    "batch,       PUT,    Provenance/x,              Provenance",
    "transaction, PUT,    Provenance?target=x,       Provenance",
    "transaction, PATCH,  Provenance/x,              Parameters",
    "transaction, DELETE, Organization/door-north,   ",
    "batch,       DELETE, Organization/door-north,   ",
    "batch,       DELETE, Patient?name=x,            ",
    "transaction, POST,   Patient/_search,           Patient",
    "transaction, POST,   Patient/$match,            Patient",
    "transaction, POST,   Patient/x,                 Patient",
    "transaction, POST,   Account,                   Account",
    "transaction, POST,   Patient,                   Task",
    "transaction, PUT,    Patient,                   Patient",
    "batch,       GET,    _history,                  ",
    "batch,       GET,    Patient/_history,          ",
    "batch,       GET,    Patient/x/_history,        ",
    "batch,       GET,    Account,                   ",
    "transaction, HEAD,   SearchParameter/x,         "
  })
  void whatIsNotServedAloneIsRefused(String kind, String method, String url, String content) {
    var resource = content == null ? "" : ",\"resource\":{\"resourceType\":\"" + content + "\"}";
    var answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"%s","entry":[
             {"request":{"method":"GET","url":"Organization/door-north"}},
             {"request":{"method":"%s","url":"%s"}%s}]}
            """
                .formatted(kind, method, url, resource));

    var issue = Refused.with(400, "interaction-closed", answer);
    assertThat(issue.at("/expression/0").asText()).isEqualTo("Bundle.entry[1].request");
    assertThat(Door.json(answer).path("issue")).hasSize(1);
    assertThat(door.get("Organization/door-north", token).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Organization/door-north, 200",
    "/Organization/door-north, 200",
    "Organization/door-north/_history/1, 200",
    "Organization?name=door-north, 200",
    "ServiceRequest/$counts?month=2026-11, 200",
    "Organization?nonsense=1, 400",
    "Organization?_content=x, 400"
  })
  void readingEntriesAreAnsweredAsIfTheyWereAlone(String url, String status) {
    var answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"GET","url":"%s"}}]}
            """
                .formatted(url));

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(Door.json(answer).at("/entry/0/response/status").asText())
        .as(answer.body())
        .startsWith(status);
    assertThat(door.get(url.replaceFirst("^/", ""), token).statusCode())
        .isEqualTo(Integer.parseInt(status));
  }

  @ParameterizedTest
  @CsvSource({"transaction", "batch"})
  void bundleOfTooManyEntriesIsRefused(String kind) {
    int most = door.bean(DoorSettings.class).maxEntries();
    var entry = "{\"request\":{\"method\":\"GET\",\"url\":\"Organization/door-north\"}}";
    var answer =
        door.post(
            "",
            token,
            "{\"resourceType\":\"Bundle\",\"type\":\"%s\",\"entry\":[%s]}"
                .formatted(kind, String.join(",", Collections.nCopies(most + 1, entry))));

    var issue = Refused.with(413, "bundle-too-long", answer);
    assertThat(issue.path("diagnostics").asText()).contains(String.valueOf(most));
  }

  @Test
  void addressOfThisServerMayStandInFull() {
    var answer =
        door.post(
            "",
            token,
            """
            {"resourceType":"Bundle","type":"batch","entry":[
             {"request":{"method":"DELETE","url":"%s/Organization/door-north"}}]}
            """
                .formatted(door.exchange().base()));

    Refused.with(400, "interaction-closed", answer);
  }
}
