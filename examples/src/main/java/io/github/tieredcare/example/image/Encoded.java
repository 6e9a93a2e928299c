package io.github.tieredcare.example.image;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** What stands in tickets and keys, read; nothing where it is malformed. */
final class Encoded {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Encoded() {}

  static Optional<byte[]> bytes(String part) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(part));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  static Optional<JsonNode> json(byte[] text) {
    try {
      return Optional.of(JSON.readTree(text));
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }
}
