package io.github.tieredcare.subscription;

import io.github.tieredcare.profile.Backport;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Subscription;

/** One notification takes neither long nor much, and heartbeats do not flood. */
final class ChannelIsWithinBounds implements SubscriptionRule {

  private static final List<Bound> BOUNDS =
      List.of(
          new Bound(Backport.MAX_COUNT, 1, 100),
          new Bound(Backport.TIMEOUT, 1, 60),
          new Bound(Backport.HEARTBEAT, 60, 86_400));

  @Override
  public Text text() {
    return new Text(
        "通道参数 {0} 应为一个 {1} 至 {2} 的整数。",
        "The channel's {0} must be one whole number from {1} to {2}.",
        "请修改 Subscription.channel 的扩展 {0}，或去掉它以使用默认值。",
        "Change the extension {0} of Subscription.channel, or leave it out.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    var channel = change.after().getChannel();
    return BOUNDS.stream()
        .filter(bound -> channel.hasExtension(bound.url()))
        .filter(
            bound ->
                channel.getExtensionsByUrl(bound.url()).size() > 1
                    || !bound.holds(new Terms(change.after()).number(bound.url())))
        .findFirst()
        .flatMap(
            bound ->
                refusal(
                    "Subscription.channel.extension", bound.name(), bound.least(), bound.most()));
  }

  private record Bound(String url, long least, long most) {

    boolean holds(Optional<Long> number) {
      return number.filter(it -> it >= least && it <= most).isPresent();
    }

    String name() {
      return url.substring(url.indexOf("backport-") + "backport-".length());
    }
  }
}
