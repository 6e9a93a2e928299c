package io.github.tieredcare.server.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.event.Topic;
import io.github.tieredcare.server.door.token.SignOn;
import io.github.tieredcare.server.repeat.Sending;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.hl7.fhir.r4.model.Patient;

/** A resident who subscribes, through the portal, to the referrals of their own. */
final class Resident {

  private final Sending sending;
  private final Patient patient;
  private final String token;
  private final String subscription;

  Resident(Sending sending) {
    this.sending = sending;
    this.patient = sending.newPatient();
    var asked = Map.of("grant_type", "client_credentials", "patient", patient.getIdPart());
    this.token = SignOn.tokenOf(sending.door().signOn().answer("resident-portal", asked));
    this.subscription = subscribed();
  }

  private String subscribed() {
    var asked = new Subscribing.Asked(null).to(Topic.REFERRAL_SUBMITTED);
    var answer =
        sending
            .door()
            .send(
                sending
                    .door()
                    .asked("Subscription", token)
                    .header("Content-Type", "application/fhir+json")
                    .POST(BodyPublishers.ofString(Sending.text(asked))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceFirst(".*/Subscription/([^/]+).*", "$1");
  }

  Patient patient() {
    return patient;
  }

  /** The id of the subscription. */
  String subscription() {
    return subscription;
  }

  /** A request in the resident's name. */
  HttpRequest.Builder asks(String path) {
    return sending.door().asked(path, token);
  }
}
