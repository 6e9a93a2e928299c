package io.github.tieredcare.server.endpoint;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/**
 * Looks up the addresses of a host, and gives none that is not public unless its network has been
 * allowed. The connection is made to the very address that was looked at: a name that answers
 * differently the next time gains nothing.
 *
 * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">special addresses of
 *     IPv4</a> and <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">of
 *     IPv6</a>
 */
final class AllowedAddresses implements DnsResolver {

  /** What InetAddress itself does not tell. */
  private static final List<IpAddressMatcher> NOT_PUBLIC =
      Stream.of(
              "0.0.0.0/8",
              "100.64.0.0/10",
              "192.0.0.0/24",
              "192.0.2.0/24",
              "192.88.99.0/24",
              "198.18.0.0/15",
              "198.51.100.0/24",
              "203.0.113.0/24",
              "240.0.0.0/4",
              "::/96",
              "64:ff9b::/96",
              "64:ff9b:1::/48",
              "100::/64",
              "2001::/23",
              "2001:db8::/32",
              "2002::/16",
              "fc00::/7")
          .map(IpAddressMatcher::new)
          .toList();

  private final DnsResolver names;
  private final List<IpAddressMatcher> allowed;

  AllowedAddresses(DnsResolver names, List<String> networks) {
    this.names = names;
    this.allowed = networks.stream().map(IpAddressMatcher::new).toList();
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    var found =
        Stream.of(names.resolve(host)).filter(this::mayBeReached).toArray(InetAddress[]::new);
    if (found.length == 0) {
      throw new UnknownHostException("no address that may be reached");
    }
    return found;
  }

  @Override
  public String resolveCanonicalHostname(String host) throws UnknownHostException {
    return names.resolveCanonicalHostname(host);
  }

  private boolean mayBeReached(InetAddress address) {
    return isPublic(address) || covered(allowed, address);
  }

  private static boolean isPublic(InetAddress address) {
    return !address.isLoopbackAddress()
        && !address.isAnyLocalAddress()
        && !address.isLinkLocalAddress()
        && !address.isSiteLocalAddress()
        && !address.isMulticastAddress()
        && !covered(NOT_PUBLIC, address);
  }

  private static boolean covered(List<IpAddressMatcher> networks, InetAddress address) {
    return networks.stream()
        .anyMatch(network -> network.matches(address.getHostAddress().split("%")[0]));
  }
}
