package io.github.tieredcare.subscription;

import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Base64;
import java.util.Optional;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Subscription;

/**
 * With a key that cannot be read nothing could be signed, and so nothing sent. The refusal does not
 * repeat it.
 *
 * @see <a href="https://github.com/standard-webhooks/standard-webhooks">Standard Webhooks</a>
 */
final class SigningSecretCanBeUsed implements SubscriptionRule {

  private static final String PREFIX = "whsec_";
  private static final int SHORTEST = 24;
  private static final int LONGEST = 64;

  @Override
  public Text text() {
    return new Text(
        "签名密钥应为 whsec_ 加 {0} 至 {1} 字节的 Base64。",
        "The signing secret must be whsec_ and {0} to {1} bytes in Base64.",
        "请在 Subscription.channel 的扩展 tc-signing-secret 填写完整的密钥，或去掉该扩展而不签名。",
        "Put a whole one into the extension tc-signing-secret of Subscription.channel, or leave the"
            + " extension out and have nothing signed.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Subscription> change, Records records) {
    if (change.deletes()) {
      return Optional.empty();
    }
    boolean fine =
        change.after().getChannel().getExtensionsByUrl(TcExtension.SIGNING_SECRET).stream()
            .allMatch(SigningSecretCanBeUsed::canBeUsed);
    return fine ? Optional.empty() : refusal("Subscription.channel.extension", SHORTEST, LONGEST);
  }

  private static boolean canBeUsed(Extension secret) {
    var text = secret.hasValue() ? secret.getValue().primitiveValue() : null;
    return text != null && text.startsWith(PREFIX) && isKey(text.substring(PREFIX.length()));
  }

  private static boolean isKey(String written) {
    try {
      int length = Base64.getDecoder().decode(written).length;
      return length >= SHORTEST && length <= LONGEST;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
