package io.github.tieredcare.example.event;

import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import io.github.tieredcare.example.client.Exchange;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A hospital's system that takes no incoming calls: run it, stop it, run it again. */
public final class ReadEvents {

  private static final int WAIT = 30;
  private static final String TOPIC =
      "https://tieredcare.github.io/fhir/SubscriptionTopic/referral-submitted";

  private ReadEvents() {}

  /**
   * Prints each referral that is placed by the community centre.
   *
   * @param arguments the exchange's address, {@code http://localhost:8080} unless named
   */
  public static void main(String[] arguments) throws InterruptedException {
    var root = Optional.ofNullable(System.getProperty("exchange")).orElse("http://localhost:8080");
    var system = new Exchange(URI.create(root), Clock.systemUTC()).signOn("community-centre");
    var subscription = new OwnSubscription(system, TOPIC, "示例：按编号读取").toRead();
    var bookmark = new Bookmark(Path.of("target", subscription + ".bookmark"));
    var reader = new EventReader(system, subscription, bookmark, ReadEvents::print);
    System.out.println("从此处读起 Reading after number " + bookmark.last());
    while (true) {
      try {
        reader.read(WAIT);
      } catch (FhirClientConnectionException unreachable) {
        System.out.println("平台暂不可达，稍后再读 The exchange is not reached; reading again shortly");
        Thread.sleep(5_000);
      }
    }
  }

  static void print(Happening happening) {
    System.out.println(happening.number() + " " + happening.focus().orElse("-"));
  }
}
