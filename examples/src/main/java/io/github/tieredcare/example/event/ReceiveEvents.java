package io.github.tieredcare.example.event;

import java.time.Clock;

/** Receives events of a running exchange until it is stopped. */
public final class ReceiveEvents {

  private ReceiveEvents() {}

  public static void main(String[] arguments) {
    var clock = Clock.systemUTC();
    var system = EventSettings.system(clock);
    var secret = EventSettings.secret();
    var receiver =
        new EventReceiver(
            EventSettings.port(),
            system,
            new SignatureCheck(secret, clock),
            EventSettings.folder(),
            EventSettings::tell);
    var wanted = EventSettings.wish("示例接收程序").toReceive(receiver.endpoint(), secret);
    try {
      receiver.catchUp(Feed.of(system, wanted).subscription());
    } catch (RuntimeException notSubscribed) {
      receiver.close();
      throw notSubscribed;
    }
  }
}
