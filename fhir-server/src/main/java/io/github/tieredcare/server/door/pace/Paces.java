package io.github.tieredcare.server.door.pace;

import io.github.bucket4j.TimeMeter;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.door.refusal.DoorRule;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The paces that the door holds everybody to. */
public final class Paces {
  /** Of an IPv6 address, what is given to one subscriber. */
  private static final int NETWORK_BYTES = 8;

  private final Pace requests;
  private final Pace persons;
  private final Pace signOns;

  public Paces(PaceSettings settings, TimeMeter time) {
    this.requests = new Pace(DoorRule.TOO_MANY_REQUESTS, settings.requests(), time);
    this.persons = new Pace(DoorRule.TOO_MANY_PERSONS, settings.persons(), time);
    this.signOns = new Pace(DoorRule.TOO_MANY_SIGN_ONS, settings.signOns(), time);
  }

  /** A request of an accepted client system. */
  public void request(Caller caller) {
    requests.take(caller.system(), 1);
  }

  /** Persons whom a client system asks about by number, or registers, which tells as much. */
  void persons(Caller caller, int number) {
    persons.take(caller.system(), number);
  }

  /** A request for a token, or one without a good one, from an address. */
  public void signOn(String address) {
    signOns.take(network(address), 1);
  }

  private static String network(String address) {
    try {
      return address.contains(":") && InetAddress.getByName(address) instanceof Inet6Address six
          ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
          : address;
    } catch (UnknownHostException notNumeric) {
      return address;
    }
  }
}
