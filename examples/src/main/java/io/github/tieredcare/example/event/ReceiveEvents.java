package io.github.tieredcare.example.event;

import io.github.tieredcare.example.client.Exchange;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** A platform that is called: run it, stop it, run it again. */
public final class ReceiveEvents {

  private static final int PORT = 8090;
  private static final String SECRET = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final String TOPIC =
      "https://tieredcare.github.io/fhir/SubscriptionTopic/referral-submitted";

  private ReceiveEvents() {}

  /** Prints each referral that is placed by the community centre, as it is told of it. */
  public static void main(String[] arguments) throws IOException {
    var root = Optional.ofNullable(System.getProperty("exchange")).orElse("http://localhost:8080");
    var system = new Exchange(URI.create(root), Clock.systemUTC()).signOn("community-centre");
    var address = "http://localhost:" + PORT + "/notified";
    var subscription = new OwnSubscription(system, TOPIC, "示例：接收通知").toReceive(address, SECRET);
    var bookmark = new Bookmark(Path.of("target", subscription + ".bookmark"));
    var reader = new EventReader(system, subscription, bookmark, ReadEvents::print);
    reader.catchUp();
    var listening = new InetSocketAddress(InetAddress.getLoopbackAddress(), PORT);
    new EventReceiver(listening, new SignatureCheck(SECRET, Clock.systemUTC()), reader);
    System.out.println("等待通知 Waiting for notifications at " + address);
  }
}
