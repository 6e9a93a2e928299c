package io.github.tieredcare.server.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.server.subscription.Subscribing;
import org.hl7.fhir.r4.model.Subscription;
import org.hl7.fhir.r4.model.Subscription.SubscriptionChannelType;
import org.hl7.fhir.r4.model.Subscription.SubscriptionStatus;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A subscription of R4 without a topic, for clients that know no other. */
class PlainCriteriaTest {

  private final Subscribing subscribing = new Subscribing();
  private final Receiver receiver = new Receiver();
  private String id;

  @AfterEach
  void end() {
    subscribing.end(id);
    receiver.close();
  }

  @Test
  void aPayloadIsTheRecordAsAnUpdate() {
    id = subscribing.made(asked("Task?code=referral&status=requested", "application/fhir+json"));
    assertThat(subscribing.read(id).getStatus()).isEqualTo(SubscriptionStatus.ACTIVE);
    var patient = subscribing.sending.newPatient();
    subscribing.refer(patient);

    await().until(() -> !receiver.received().isEmpty());

    var sent = receiver.received().get(0);
    var task = FhirContext.forR4Cached().newJsonParser().parseResource(Task.class, sent.body());
    assertThat(task.getFor().getReference()).isEqualTo("Patient/" + patient.getIdPart());
    assertThat(sent.line()).isEqualTo("PUT /notified/Task/" + task.getIdElement().getIdPart());
  }

  @Test
  void theAddressKeepsItsQuery() {
    var asked = asked("Task?status=requested", "application/fhir+json");
    asked.getChannel().setEndpoint(receiver.address() + "/?of=one/");
    id = subscribing.made(asked);
    subscribing.refer();

    await().until(() -> !receiver.received().isEmpty());

    assertThat(receiver.received().get(0).line()).matches("PUT /notified/Task/[^/?]+[?]of=one/");
  }

  @Test
  void anAddressIsCalledAsItIsWritten() {
    id = subscribing.made(subscribing.asked(receiver.address() + "/"));

    await().until(() -> !receiver.received().isEmpty());

    assertThat(receiver.received().get(0).line()).isEqualTo("POST /notified/");
  }

  @Test
  void withoutAPayloadThereIsACallAndNothingElse() {
    id = subscribing.made(asked("Task?status=requested", null));
    subscribing.refer();

    await().until(() -> !receiver.received().isEmpty());

    assertThat(receiver.received().get(0).line()).isEqualTo("POST /notified");
    assertThat(receiver.received().get(0).body()).isEmpty();
  }

  private Subscription asked(String criteria, String payload) {
    var asked = new Subscription().setStatus(SubscriptionStatus.REQUESTED);
    asked.setReason("转诊进展").setCriteria(criteria);
    asked
        .getChannel()
        .setType(SubscriptionChannelType.RESTHOOK)
        .setEndpoint(receiver.address())
        .setPayload(payload);
    return asked;
  }
}
