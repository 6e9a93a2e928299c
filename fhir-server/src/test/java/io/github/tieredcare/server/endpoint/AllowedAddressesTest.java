package io.github.tieredcare.server.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No host leads to an address within, whatever its name answers. */
class AllowedAddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.9.9.9",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::"
      })
  void anAddressWithinIsNotReached(String address) {
    assertThatThrownBy(() -> resolver(List.of()).resolve(address))
        .isInstanceOf(UnknownHostException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "2606:4700::1111"})
  void aPublicOneIs(String address) throws UnknownHostException {
    assertThat(resolver(List.of()).resolve(address)).hasSize(1);
  }

  @Test
  void aNetworkMayBeAllowed() throws UnknownHostException {
    assertThat(resolver(List.of("10.0.0.0/8")).resolve("10.1.2.3")).hasSize(1);
    assertThatThrownBy(() -> resolver(List.of("10.0.0.0/8")).resolve("192.168.1.1"))
        .isInstanceOf(UnknownHostException.class);
  }

  @Test
  void ofSeveralAddressesOnlyPublicOnesAreGiven() throws UnknownHostException {
    var both =
        new AllowedAddresses(
            names(InetAddress.getByName("10.0.0.1"), InetAddress.getByName("8.8.8.8")), List.of());

    assertThat(both.resolve("both.example.org")).containsExactly(InetAddress.getByName("8.8.8.8"));
  }

  private static AllowedAddresses resolver(List<String> networks) {
    return new AllowedAddresses(
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return new InetAddress[] {InetAddress.getByName(host)};
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        },
        networks);
  }

  private static DnsResolver names(InetAddress... addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) {
        return addresses;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
