package io.github.tieredcare.server.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tieredcare.server.door.Demonstration;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
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

  Secrets(@Value("${exchange.events.secrets-key:}") String key, Demonstration demonstration) {
    var demonstrated = demonstration.enabled() ? demonstration.secret() : "";
    this.encryptor =
        Optional.of(key.isBlank() ? demonstrated : key)
            .filter(it -> !it.isBlank())
            .map(it -> Encryptors.stronger(it, USE));
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
      return JSON.readValue(encryptor.orElseThrow().decrypt(sealed), ChannelSecrets.class);
    } catch (IOException unreadable) {
      throw new IllegalStateException("Secrets of another form");
    }
  }
}
