package io.github.tieredcare.server.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.door.Demonstration;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.stereotype.Component;

/** Encrypts what only goes in, with AES-256 in GCM under the operator's key. */
@Component
public class Secrets {

  /** Not secret: it keeps apart what else may be made of the same key. */
  private static final String USE = "73756273637269707469";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Optional<BytesEncryptor> encryptor;
  private final List<BytesEncryptor> former;

  Secrets(SecretsSettings settings, Demonstration demonstration) {
    var demonstrated = demonstration.enabled() ? demonstration.secret() : "";
    this.encryptor =
        Optional.of(settings.key().isBlank() ? demonstrated : settings.key())
            .filter(it -> !it.isBlank())
            .map(Secrets::of);
    this.former = settings.formerKeys().stream().map(Secrets::of).toList();
  }

  private static BytesEncryptor of(String key) {
    return Encryptors.stronger(key, USE);
  }

  /** Whether there is a key to keep secrets with. */
  boolean canBeKept() {
    return encryptor.isPresent();
  }

  /** What is stored of them; null for none. */
  byte[] seal(ChannelSecrets secrets) {
    if (secrets.isEmpty()) {
      return null;
    }
    try {
      return encryptor.orElseThrow().encrypt(JSON.writeValueAsBytes(secrets));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** What was sealed; null for none. */
  public ChannelSecrets open(byte[] sealed) {
    if (sealed == null) {
      return ChannelSecrets.NONE;
    }
    try {
      var opened =
          Stream.concat(encryptor.stream(), former.stream())
              .flatMap(it -> opened(sealed, it).stream())
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("Secrets of another key"));
      return JSON.readValue(opened, ChannelSecrets.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Secrets of another form");
    }
  }

  boolean hasFormerKeys() {
    return !former.isEmpty();
  }

  /** Whether a former key opens it, and not the present one. */
  boolean isOfFormerKey(byte[] sealed) {
    return encryptor.filter(it -> opened(sealed, it).isEmpty()).isPresent()
        && former.stream().anyMatch(it -> opened(sealed, it).isPresent());
  }

  /** What was sealed with this key; empty if it was with another one. */
  private static Optional<byte[]> opened(byte[] sealed, BytesEncryptor key) {
    try {
      return Optional.of(key.decrypt(sealed));
    } catch (IllegalStateException ofAnother) {
      return Optional.empty();
    }
  }
}
