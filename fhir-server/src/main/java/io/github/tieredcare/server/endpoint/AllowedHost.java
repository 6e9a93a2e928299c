package io.github.tieredcare.server.endpoint;

import java.net.URI;
import java.util.Locale;

/**
 * A host that the operator has allowed.
 *
 * @param name its name, or {@code *.} and a domain
 * @param port a number, {@code *} for any, or empty for the usual one: what else runs on a host is
 *     not the exchange's to call
 */
record AllowedHost(String name, String port) {

  private static final String BELOW = "*.";
  private static final String ANY = "*";

  /** Reads an entry of the settings, such as {@code hospital.example.org:8443}. */
  static AllowedHost of(String entry) {
    var parts = entry.strip().toLowerCase(Locale.ROOT).split(":", 2);
    return new AllowedHost(parts[0], parts.length > 1 ? parts[1] : "");
  }

  boolean covers(URI address) {
    return covers(address.getHost().toLowerCase(Locale.ROOT)) && coversPort(address);
  }

  private boolean covers(String host) {
    return name.startsWith(BELOW) ? host.endsWith(name.substring(1)) : host.equals(name);
  }

  private boolean coversPort(URI address) {
    int usual = "http".equalsIgnoreCase(address.getScheme()) ? 80 : 443;
    int asked = address.getPort() < 0 ? usual : address.getPort();
    return port.equals(ANY) || String.valueOf(asked).equals(port.isEmpty() ? usual + "" : port);
  }
}
