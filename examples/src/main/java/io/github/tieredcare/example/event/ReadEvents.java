package io.github.tieredcare.example.event;

import java.time.Clock;
import java.time.Duration;

/** Reads events of an exchange until it is stopped, or until no repetition helps. */
public final class ReadEvents {

  private static final Duration WAIT = Duration.ofSeconds(30);

  private ReadEvents() {}

  public static void main(String[] arguments) throws InterruptedException {
    var system = EventSettings.system(Clock.systemUTC());
    var wanted = EventSettings.wish("示例读取程序").toRead();
    var work = new Work(EventSettings.folder(), EventSettings::tell);
    EventReader.of(system, wanted, work).readOn(WAIT);
  }
}
