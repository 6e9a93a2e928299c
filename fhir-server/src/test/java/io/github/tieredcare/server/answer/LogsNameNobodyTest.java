package io.github.tieredcare.server.answer;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import io.github.tieredcare.server.door.Door;
import io.github.tieredcare.server.patient.People;
import io.github.tieredcare.server.repeat.Sending;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Whatever becomes of a request, no log holds the numbers, names and secrets that it carried. */
class LogsNameNobodyTest {
  private static final String NAME = "密植姓名";
  private static final String SECRET = "planted-secret-7f3a";
  private static final String PHONE = "13977776666";

  private final Sending sending = new Sending();
  private final Door door = sending.door();
  private final String token = door.token(Sending.SENDER);
  private final Patient person = person();
  private final String number = person.getIdentifierFirstRep().getValue();
  private final Lines lines = new Lines();

  /** All that any logger writes at the levels of the configuration. */
  private static final class Lines extends AppenderBase<ILoggingEvent> {
    private final List<String> written = new CopyOnWriteArrayList<>();

    @Override
    protected void append(ILoggingEvent event) {
      written.add(event.getLoggerName() + " " + event.getFormattedMessage());
      for (IThrowableProxy it = event.getThrowableProxy(); it != null; it = it.getCause()) {
        written.add(event.getLoggerName() + " " + it.getClassName() + " " + it.getMessage());
      }
    }
  }

  private static Patient person() {
    Patient person = People.stranger();
    person.getNameFirstRep().setText(NAME);
    person.getTelecomFirstRep().setValue(PHONE);
    return person;
  }

  @BeforeEach
  void listen() {
    lines.start();
    root().addAppender(lines);
  }

  @AfterEach
  void nobodyIsNamed() {
    root().detachAppender(lines);
    assertThat(lines.written)
        .noneMatch(line -> line.contains(number))
        .noneMatch(line -> line.contains(NAME))
        .noneMatch(line -> line.contains(PHONE))
        .noneMatch(line -> line.contains(SECRET))
        .noneMatch(line -> line.contains(token.substring(token.length() - 40)));
  }

  @Test
  void ofGoodRequests() {
    var created = post("Patient", Sending.text(person));
    assertThat(created).isEqualTo(201);
    form("Patient/_search", "identifier=" + number + "&name=" + NAME);
    var presented = new Parameters();
    presented.addParameter().setName("resource").setResource(person);
    post("Patient/$match", Sending.text(presented));
    post("", Sending.text(Sending.transaction(person)));
  }

  @Test
  void ofRefusedRequests() {
    for (String path :
        List.of(
            "Patient?identifier=" + number,
            "Patient/" + number,
            "Patient?name:regex=" + PHONE,
            "Patient?" + PHONE + "=x",
            PHONE + "/" + PHONE,
            "Patient/$" + PHONE,
            "Patient/..;/" + PHONE,
            "Patient?_count=" + PHONE + "x",
            "Patient?birthdate=" + PHONE,
            "?_getpages=" + PHONE)) {
      door.get(path, token);
    }
    var text = Sending.text(person);
    post("Patient", text.replace("\"gender\"", "\"" + PHONE + "\""));
    post("Patient", text.replace("female", NAME));
    post("Patient", text.replace("1991-05-06", PHONE));
    post("Patient", text.substring(0, text.length() - 9));
    post("Patient", text.replace(NAME, NAME + "\\u0000"));
    post("ServiceRequest", text);
    post("Organization", "{\"resourceType\":\"Organization\",\"name\":\"" + NAME + "\"}");
    post("Patient/$match", "{\"resourceType\":\"Parameters\",\"x\":\"" + number + "\"}");
    form("Patient/_search", "identifier=" + number + "&" + PHONE + "=x&birthdate=" + PHONE);
    form("Patient/_search", "name=%zz" + number);
    post("Patient", "<Patient><" + NAME + "/>" + number);
  }

  @Test
  void ofPatchesConditionsAndBundles() {
    var draft = sending.draft();
    draft.getReasonCodeFirstRep().setText(NAME + number);
    draft.getSubject().setReference("Patient/" + PHONE);
    post("ServiceRequest", Sending.text(draft));
    var bundle = new Bundle().setType(Bundle.BundleType.BATCH);
    bundle.addEntry().getRequest().setMethod(Bundle.HTTPVerb.GET).setUrl("Patient?x=" + number);
    bundle
        .addEntry()
        .setResource(person)
        .getRequest()
        .setMethod(Bundle.HTTPVerb.POST)
        .setUrl("Patient")
        .setIfNoneExist("identifier=" + number + "&nonsense=" + NAME);
    post("", Sending.text(bundle));
    door.send(
        door.asked("Patient", token)
            .header("Content-Type", "application/fhir+json")
            .header("If-None-Exist", "identifier=" + number)
            .POST(BodyPublishers.ofString(Sending.text(person))));
    door.send(
        door.asked("ServiceRequest/" + PHONE, token)
            .header("Content-Type", "application/json-patch+json")
            .method(
                "PATCH",
                BodyPublishers.ofString(
                    "[{\"op\":\"add\",\"path\":\"/"
                        + PHONE
                        + "\",\"value\":\""
                        + number
                        + "\"}]")));
  }

  @Test
  void ofHeadersAndSignOns() {
    door.send(door.asked("Patient/x", token).header("X-Request-Id", PHONE + "\t" + SECRET));
    door.send(door.asked("Patient/x", token).header("X-Acting-Institution", SECRET));
    door.send(
        door.asked("Patient/x", token).header("X-Acting-Practitioner-Role", SECRET + "/" + number));
    door.send(door.asked("Patient/x", token).header("Cookie", "a=" + SECRET));
    door.get("Patient/x", SECRET);
    door.get("Patient/x", token.substring(0, token.lastIndexOf('.') + 1) + SECRET);
    door.get("Patient/x?access_token=" + SECRET, token);
    door.signOn().withSecret(Sending.SENDER, SECRET, Map.of("grant_type", "client_credentials"));
    for (String form :
        List.of(
            "grant_type=client_credentials&client_id=x&client_secret=" + SECRET,
            "grant_type=" + SECRET,
            "client_assertion_type=urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
                + SECRET,
            "%zz" + SECRET)) {
      door.send(
          HttpRequest.newBuilder(URI.create(door.exchange().root() + "/oauth2/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form)));
    }
  }

  private int post(String path, String body) {
    return door.post(path, token, body).statusCode();
  }

  private void form(String path, String form) {
    var answer =
        door.send(
            door.asked(path, token)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }
}
