package io.github.tieredcare.example.event;

import java.time.Clock;

/** Receives events of an exchange until it is stopped, or until it cannot subscribe. */
public final class ReceiveEvents {

  private ReceiveEvents() {}

  public static void main(String[] arguments) throws InterruptedException {
    var clock = Clock.systemUTC();
    var secret = EventSettings.secret();
    var receiver =
        new EventReceiver(
            EventSettings.port(),
            EventSettings.system(clock),
            new SignatureCheck(secret, clock),
            new Work(EventSettings.folder(), EventSettings::tell));
    try {
      receiver.subscribe(EventSettings.wish("示例接收程序").toReceive(receiver.endpoint(), secret));
    } catch (RuntimeException notSubscribed) {
      receiver.close();
      throw notSubscribed;
    }
  }
}
