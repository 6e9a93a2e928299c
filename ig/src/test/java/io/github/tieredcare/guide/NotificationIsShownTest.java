package io.github.tieredcare.guide;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.tieredcare.example.answer.RecordedAnswer;
import io.github.tieredcare.example.event.SignatureCheck;
import io.github.tieredcare.guide.event.EventParts;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The notification that the guide shows is whole, and its signature can be checked. */
class NotificationIsShownTest {

  private final RecordedAnswer recorded = RecordedAnswer.named(EventParts.NOTIFICATION);
  private final Map<String, String> headers = new HashMap<>();

  NotificationIsShownTest() {
    for (JsonNode header : recorded.file().path("headers")) {
      var parts = header.asText().split(": ", 2);
      headers.put(parts[0], parts[1]);
    }
  }

  @Test
  void itStandsOnThePageInBothLanguages() {
    var page = new Pages(new Site(FhirContext.forR4Cached()).files()).page("events.html");
    var entry =
        Pages.elements(page)
            .filter(it -> it.getAttribute("id").equals("answer-" + EventParts.NOTIFICATION))
            .findFirst()
            .orElseThrow()
            .getTextContent();

    assertThat(entry).contains("POST /notified", "webhook-id", "webhook-timestamp");
    assertThat(entry).contains(recorded.request(), recorded.file().path("secret").asText());
    assertThat(recorded.title()).matches("(?s).*\\p{IsHan}.* [\\p{ASCII}]+");
  }

  @Test
  void whoChecksSignaturesCanTryOnIt() {
    assertThat(holds(recorded.file().path("sent").toString())).isTrue();
    assertThat(holds(recorded.file().path("sent").toString() + "\n")).isFalse();
  }

  private boolean holds(String body) {
    var at = Instant.ofEpochSecond(Long.parseLong(headers.get("webhook-timestamp")));
    var check =
        new SignatureCheck(
            recorded.file().path("secret").asText(), Clock.fixed(at, ZoneOffset.UTC));
    return check.holds(
        name -> headers.getOrDefault(name, ""), body.getBytes(StandardCharsets.UTF_8));
  }
}
