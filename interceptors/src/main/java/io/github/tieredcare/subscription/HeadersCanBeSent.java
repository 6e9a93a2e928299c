package io.github.tieredcare.subscription;

import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
          "accept-encoding",
          "connection",
          "cookie",
          "date",
          "expect",
          "forwarded",
          "host",
          "keep-alive",
          "origin",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "via",
          "user-agent");

  @Override
  public Text text() {
    return new Text(
        "第 {0} 行 channel.header 不能发送：应为至多 {1} 行“名称: 值”，不得设置由平台或连接决定的头。",
        "Line {0} of channel.header cannot be sent: there may be {1} lines of Name: value, and none"
            + " of the headers that the exchange or the connection sets.",
        "请只填写接收方鉴权所需的头，例如 Authorization；Content-*、webhook-*、Host、Cookie 等不可填写。",
        "Give only what your endpoint asks for, such as Authorization; Content-*, webhook-*, Host,"
            + " Cookie and the like are not yours to set.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var headers = change.after().getChannel().getHeader();
    return IntStream.range(0, headers.size())
        .filter(at -> at >= MOST || !isFine(headers.get(at).getValue()))
        .mapToObj(at -> refusal("Subscription.channel.header[" + at + "]", at + 1, MOST))
        .findFirst()
        .flatMap(it -> it);
  }

  private static boolean isFine(String line) {
    var read = LINE.matcher(line == null ? "" : line);
    return read.matches() && isTheirs(read.group(1).toLowerCase(Locale.ROOT));
  }

  private static boolean isTheirs(String name) {
    return !NOT_THEIRS.contains(name)
        && !name.startsWith("content-")
        && !name.startsWith("proxy-")
        && !name.startsWith("sec-")
        && !name.startsWith("x-forwarded-")
        && !name.startsWith("webhook-");
  }
}
