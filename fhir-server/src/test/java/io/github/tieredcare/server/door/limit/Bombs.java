package io.github.tieredcare.server.door.limit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Bodies that are small on the wire and large for whoever reads them. */
final class Bombs {
  private Bombs() {}

  static byte[] gzip(int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] spaces = new byte[64 * 1024];
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      for (int left = size; left > 0; left -= spaces.length) {
        gzip.write(spaces);
      }
    }
    return bytes.toByteArray();
  }

  /** Entities that stand for ten times each other. */
  static byte[] laughs() {
    StringBuilder text = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 'ha'>");
    for (int level = 1; level < 10; level++) {
      String ten = ("&e" + (level - 1) + ";").repeat(10);
      text.append("<!ENTITY e").append(level).append(" '").append(ten).append("'>");
    }
    text.append("]><Patient xmlns='http://hl7.org/fhir'><id value='&e9;'/></Patient>");
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static byte[] deep(int levels) {
    return ("{\"a\":".repeat(levels) + "1" + "}".repeat(levels)).getBytes(StandardCharsets.UTF_8);
  }

  /** A record that is well formed and has a great many small elements. */
  static byte[] large(int size) {
    String note = "{\"text\":\"x\"},";
    String head = "{\"resourceType\":\"ServiceRequest\",\"status\":\"draft\",\"note\":[";
    int notes = (size - head.length() - 20) / note.length();
    return (head + note.repeat(notes) + "{\"text\":\"y\"}]}").getBytes(StandardCharsets.UTF_8);
  }
}
