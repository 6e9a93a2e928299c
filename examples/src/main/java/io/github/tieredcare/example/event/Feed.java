package io.github.tieredcare.example.event;

import io.github.tieredcare.example.client.HospitalSystem;
import java.time.Duration;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;

/**
 * The events of one subscription at the exchange, to be read by their numbers as often as one
 * likes.
 *
 * @param system the subscriber
 * @param subscription the subscription's id
 */
public record Feed(HospitalSystem system, String subscription) {

  private static final String NOT_ENDED = "Subscription?status=requested,active,error";

  /**
   * The feed that a system wants. A subscription that it made before is found again by its topic,
   * its endpoint and its reason: a second one would tell everything twice.
   */
  public static Feed of(HospitalSystem system, Subscription wanted) {
    var subscription =
        system.find(Subscription.class, NOT_ENDED).stream()
            .filter(it -> asks(it, wanted))
            .findFirst()
            .map(it -> renewed(system, it, wanted))
            .orElseGet(() -> system.create(wanted));
    return new Feed(system, subscription.getIdElement().getIdPart());
  }

  /**
   * Some of the events, in their order.
   *
   * @param number the first that is wanted
   * @param wait how long to wait if there is none yet, up to 30 seconds
   */
  Notification since(long number, Duration wait) {
    var question = new Parameters();
    question
        .addParameter("eventsSinceNumber", new StringType(String.valueOf(number)))
        .addParameter("wait", new IntegerType((int) wait.toSeconds()));
    var id = new IdType("Subscription", subscription);
    return Notification.of(system.ask(id, "$events", question));
  }

  /**
   * Who is sent notifications asks anew at each start: the exchange cannot show which secret it
   * signs with, and may have given up on an endpoint that was gone.
   */
  private static Subscription renewed(
      HospitalSystem system, Subscription found, Subscription wanted) {
    if (endpoint(wanted).isEmpty()) {
      return found;
    }
    var renewed = wanted.copy();
    renewed.setId(found.getIdElement());
    renewed.getMeta().setVersionId(found.getMeta().getVersionId());
    return system.update(renewed);
  }

  private static boolean asks(Subscription one, Subscription wanted) {
    return one.getCriteria().equals(wanted.getCriteria())
        && one.getReason().equals(wanted.getReason())
        && endpoint(one).equals(endpoint(wanted));
  }

  private static String endpoint(Subscription one) {
    return one.getChannel().hasEndpoint() ? one.getChannel().getEndpoint() : "";
  }
}
