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

  /** A record that is as large and has as many elements as one may have. */
  static byte[] large(int size) {
    int notes = 2_000;
    String text = "字".repeat(size / notes / 3 - 10);
    String note = "{\"text\":\"" + text + "\"},";
    String head = "{\"resourceType\":\"ServiceRequest\",\"status\":\"draft\",\"note\":[";
    return (head + note.repeat(notes - 1) + "{\"text\":\"y\"}]}").getBytes(StandardCharsets.UTF_8);
  }
}
