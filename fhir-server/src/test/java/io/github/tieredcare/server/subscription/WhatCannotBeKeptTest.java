package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpResponse;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written strangely is refused as its writer's fault, or kept and shown in every form. */
class WhatCannotBeKeptTest {

  private static final String SENDER = Sending.SENDER;

  private final Reading reading = new Reading();

  @AfterEach
  void end() {
    reading.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\u0000", "\\u001f", "\\b", "\\\\\\f"})
  void aControlCharacterIsRefused(String character) {
    var answer = written(Sending.text(asked()).replace("转诊进展", "转诊" + character));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\t", "\\u0000", "\\b"})
  void whatOnlyLooksLikeOneIsShownInXmlToo(String text) {
    var id = reading.made(asked().setReason("转诊" + text), SENDER);
    var shown = reading.get("Subscription/" + id + "?_format=xml", SENDER);
    assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
  }

  @Test
  void anEndThatIsNotKnownIsNone() {
    var asked = asked();
    asked
        .getEndElement()
        .addExtension(
            "http://hl7.org/fhir/StructureDefinition/data-absent-reason", new CodeType("unknown"));
    var id = reading.made(asked, SENDER);
    assertThat(reading.subscribing.read(id).getEnd()).isNull();
  }

  @Test
  void aSecretWithoutAValueIsRefused() {
    var text =
        Sending.text(asked())
            .replaceFirst(
                "\"channel\":\\{\"extension\":\\[",
                "$0{\"url\":\"" + TcExtension.SIGNING_SECRET + "\"},");
    assertThat(text).contains(TcExtension.SIGNING_SECRET);
    var answer = written(text);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
  }

  private HttpResponse<String> written(String body) {
    var door = reading.sending.door();
    return door.send(
        reading.sending.asked("POST", "Subscription", door.token(SENDER), body, Map.of()));
  }

  private static Subscription asked() {
    return Reading.unaddressed(Topic.REFERRAL_SUBMITTED);
  }
}
