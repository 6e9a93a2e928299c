package io.github.tieredcare.server.subscription;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.github.tieredcare.profile.TcExtension;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Subscription;

/**
 * What of a channel only goes in and never comes out.
 *
 * @param headers lines {@code Name: value} that are sent along
 * @param signing the secret with which notifications are signed, {@code whsec_} and a key in
 *     Base64; null if they are not
 */
public record ChannelSecrets(List<String> headers, String signing) {

  static final ChannelSecrets NONE = new ChannelSecrets(List.of(), null);

  /** Takes them out of a Subscription. */
  static ChannelSecrets takenOutOf(Subscription asked) {
    var channel = asked.getChannel();
    var headers = channel.getHeader().stream().map(StringType::getValue).toList();
    var signing = channel.getExtensionByUrl(TcExtension.SIGNING_SECRET);
    channel.setHeader(null);
    channel.removeExtension(TcExtension.SIGNING_SECRET);
    return new ChannelSecrets(
        headers, signing == null ? null : signing.getValue().primitiveValue());
  }

  @JsonIgnore
  boolean isEmpty() {
    return headers.isEmpty() && signing == null;
  }

  @JsonIgnore
  public Optional<String> signingSecret() {
    return Optional.ofNullable(signing);
  }
}
