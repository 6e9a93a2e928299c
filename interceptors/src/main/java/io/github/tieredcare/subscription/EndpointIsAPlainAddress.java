package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Subscription;

/**
 * An address stands in logs and answers, so it holds no password; and in the first line of a
 * message, which has no room for other letters than those of ASCII.
 */
final class EndpointIsAPlainAddress implements SubscriptionRule {

  private static final int NONE = -1;
  private static final int LAST_PORT = 65_535;
  private static final Set<String> SCHEMES = Set.of("https", "http");

  @Override
  public Text text() {
    return new Text(
        "订阅地址应为完整的 https 地址，不含口令与 # 片段；非 ASCII 字符须作百分号编码，端口为 1 至 65535。",
        "The endpoint must be a whole https address without a password and without a fragment, in"
            + " ASCII (others than its letters are percent-encoded) and with a port from 1 to 65535.",
        "请修改 Subscription.channel.endpoint；口令请放在 channel.header 中，或不填 endpoint 而用 $events 读取。",
        "Change Subscription.channel.endpoint; put a password into channel.header, or leave endpoint"
            + " out and read with $events.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var endpoint = new Terms(change.after()).endpoint();
    return endpoint.isEmpty() || isPlain(endpoint)
        ? Optional.empty()
        : refusal("Subscription.channel.endpoint");
  }

  private static boolean isPlain(String endpoint) {
    try {
      var address = new URI(endpoint);
      return address.getHost() != null
          && SCHEMES.contains(address.getScheme())
          && address.getUserInfo() == null
          && address.getFragment() == null
          && address.toASCIIString().equals(endpoint)
          && isPort(address.getPort());
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }

  private static boolean isPort(int port) {
    return port == NONE || port > 0 && port <= LAST_PORT;
  }
}
