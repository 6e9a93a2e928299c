package io.github.tieredcare.image;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The permanent address of an image at a hospital; it opens with a ticket.
 *
 * @param text the address as the record has it
 * @param host whom a ticket for it is meant for: the host, and the port where it is named
 */
public record ImageAddress(String text, String host) {

  /** The parameter that a ticket is sent in. */
  public static final String TICKET = "ticket";

  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

  /**
   * Reads an address; none for one that no ticket may be sent to.
   *
   * @param demonstration whether an image on this very machine may be opened without TLS
   */
  public static Optional<ImageAddress> read(String text, boolean demonstration) {
    try {
      var address = new URI(text);
      return isSafe(address, demonstration)
          ? Optional.of(new ImageAddress(text, host(address)))
          : Optional.empty();
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isSafe(URI address, boolean demonstration) {
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && isEncrypted(address, demonstration)
        && parameters(address).noneMatch(TICKET::equals);
  }

  private static boolean isEncrypted(URI address, boolean demonstration) {
    return "https".equalsIgnoreCase(address.getScheme())
        || demonstration
            && "http".equalsIgnoreCase(address.getScheme())
            && LOOPBACK.contains(address.getHost().toLowerCase(Locale.ROOT));
  }

  private static Stream<String> parameters(URI address) {
    return Stream.ofNullable(address.getQuery())
        .flatMap(query -> Stream.of(query.split("&")))
        .map(parameter -> parameter.split("=", 2)[0]);
  }

  private static String host(URI address) {
    var host = address.getHost().toLowerCase(Locale.ROOT);
    return address.getPort() < 0 ? host : host + ":" + address.getPort();
  }

  /** The address with a ticket: in its query, so before the fragment, which no server is sent. */
  public String with(String ticket) {
    int fragment = text.indexOf('#');
    var sent = fragment < 0 ? text : text.substring(0, fragment);
    var kept = fragment < 0 ? "" : text.substring(fragment);
    return sent + (sent.indexOf('?') < 0 ? "?" : "&") + TICKET + "=" + ticket + kept;
  }
}
