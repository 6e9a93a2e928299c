package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.server.door.Refused;
import java.net.http.HttpResponse;

/** What every error must look like, and must not hold. */
public final class OneShape {

  private OneShape() {}

  /** Checks an answer, and gives back its first issue. */
  public static JsonNode of(int status, String code, HttpResponse<String> answer) {
    var issue = Refused.with(status, code, answer);
    clean(answer.body());
    return issue;
  }

  public static void clean(String body) {
    assertThat(body)
        .doesNotContain("Exception", "HAPI-", "hibernate", "at io.", "at ca.", "hfj_", "HFJ_")
        .doesNotContainIgnoringCase("sql", "constraint")
        .doesNotContainPattern("\\d{17}[\\dX]");
  }
}
