package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;

/**
 * A header is one line that changes nothing about how the message is sent. What it says is not
 * repeated in the refusal: it may be a password.
 */
final class HeadersCanBeSent implements SubscriptionRule {

  private static final Pattern LINE =
      Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]{1,64}): ?([\\x21-\\x7e][\\x20-\\x7e]{0,2047})");
  private static final int MOST = 20;

  /** What the exchange itself, or the connection, says. */
  private static final Set<String> NOT_THEIRS =
      Set.of(
          "connection",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent");

  @Override
  public Text text() {
    return new Text(
        "channel.header 应为至多 20 行“名称: 值”，不得设置由平台或连接决定的头。",
        "channel.header must be at most 20 lines of Name: value, and none of the headers that the"
            + " exchange or the connection sets.",
        "请只填写接收方鉴权所需的头，例如 Authorization；Content-*、webhook-*、Host、Connection 等不可填写。",
        "Give only what your endpoint asks for, such as Authorization; Content-*, webhook-*, Host,"
            + " Connection and the like are not yours to set.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var headers = change.after().getChannel().getHeader();
    boolean fine =
        headers.size() <= MOST
            && headers.stream().map(StringType::getValue).allMatch(HeadersCanBeSent::isFine);
    return fine ? Optional.empty() : refusal("Subscription.channel.header");
  }

  private static boolean isFine(String line) {
    var read = LINE.matcher(line == null ? "" : line);
    return read.matches() && isTheirs(read.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean isTheirs(String name) {
    return !NOT_THEIRS.contains(name)
        && !name.startsWith("content-")
        && !name.startsWith("proxy-")
        && !name.startsWith("webhook-");
  }
}
