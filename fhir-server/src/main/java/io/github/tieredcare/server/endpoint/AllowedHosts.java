package io.github.tieredcare.server.endpoint;

import java.net.URI;
import java.util.List;
import org.springframework.stereotype.Component;

/** The hosts that the operator has allowed, by name; any other is refused when it is subscribed. */
@Component
public class AllowedHosts {

  private final List<AllowedHost> hosts;
  private final boolean plainHttp;

  AllowedHosts(EndpointSettings settings) {
    this.hosts = settings.hosts().stream().map(AllowedHost::of).toList();
    this.plainHttp = settings.plainHttp();
  }

  /** Whether notifications may be sent there; an address that is none is not allowed. */
  public boolean allow(String endpoint) {
    try {
      var address = URI.create(endpoint);
      return address.getHost() != null
          && mayBe(address.getScheme())
          && hosts.stream().anyMatch(allowed -> allowed.covers(address));
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private boolean mayBe(String scheme) {
    return "https".equalsIgnoreCase(scheme) || plainHttp && "http".equalsIgnoreCase(scheme);
  }
}
