package io.github.tieredcare.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What every refusal of the door must look like. */
public final class Refused {
  private Refused() {}

  /** Checks status and shape, and gives back the first issue. */
  public static JsonNode with(int status, String rule, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    JsonNode outcome = Door.json(answer);
    assertThat(outcome.path("resourceType").asText()).isEqualTo("OperationOutcome");
    JsonNode issue = outcome.path("issue").path(0);
    assertThat(issue.at("/details/coding/0/code").asText()).isEqualTo(rule);
    assertThat(issue.at("/details/text").asText()).as("in Chinese").matches("(?s).*\\p{IsHan}.*");
    assertThat(issue.path("diagnostics").asText()).as("in English").isNotBlank();
    assertThat(answer.body()).doesNotContain("Exception", "\tat ", "org.springframework");
    return issue;
  }
}
