package io.github.tieredcare.server.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notifications go to the hosts, and there to the ports, that the operator has named. */
class AllowedHostsTest {

  private static final List<String> ALLOWED =
      List.of("hospital.example.org", "Centre.example.org:8443", "*.city.example.org", "near:*");

  @ParameterizedTest
  @CsvSource({
    "https://hospital.example.org/fhir, true",
    "https://HOSPITAL.example.org:443/fhir, true",
    "https://hospital.example.org:8443/fhir, false",
    "https://hospital.example.org:22/, false",
    "https://centre.example.org:8443/, true",
    "https://centre.example.org/, false",
    "https://one.city.example.org/, true",
    "https://city.example.org/, false",
    "https://onecity.example.org/, false",
    "https://hospital.example.org.evil.example/, false",
    "https://near:9090/, true",
    "http://hospital.example.org/, false",
    "ftp://hospital.example.org/, false",
    "https:hospital.example.org, false",
    "'https://hospital.example.org:0/', false",
    "not an address, false"
  })
  void anAddressIsAllowedOrNot(String address, boolean allowed) {
    var hosts = new AllowedHosts(new EndpointSettings(ALLOWED, List.of(), false, ""));
    assertThat(hosts.allow(address)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"http://hospital.example.org/, true", "http://hospital.example.org:8080/, false"})
  void withoutTlsTheUsualPortIsAnother(String address, boolean allowed) {
    var hosts = new AllowedHosts(new EndpointSettings(ALLOWED, List.of(), true, ""));
    assertThat(hosts.allow(address)).isEqualTo(allowed);
  }
}
