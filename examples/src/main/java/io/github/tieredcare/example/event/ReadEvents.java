package io.github.tieredcare.example.event;

import ca.uhn.fhir.rest.client.exceptions.FhirClientConnectionException;
import java.time.Clock;
import java.time.Duration;

/** Reads events of a running exchange until it is stopped. */
public final class ReadEvents {

  private static final Duration WAIT = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private ReadEvents() {}

  public static void main(String[] arguments) throws InterruptedException {
    var system = EventSettings.system(Clock.systemUTC());
    var feed = Feed.of(system, EventSettings.wish("示例读取程序").toRead());
    var reader = new EventReader(feed, EventSettings.folder(), EventSettings::tell);
    while (!Thread.interrupted()) {
      try {
        reader.read(WAIT);
      } catch (FhirClientConnectionException away) {
        Thread.sleep(PAUSE.toMillis());
      }
    }
  }
}
