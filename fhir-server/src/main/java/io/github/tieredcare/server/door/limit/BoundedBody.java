package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;

/** Reads a body, decompressing it, and stops as soon as it is larger than it may be. */
final class BoundedBody {
  private final int limit;

  BoundedBody(int limit) {
    this.limit = limit;
  }

  byte[] read(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > limit) {
      throw DoorRefusal.of(DoorRule.BODY_TOO_LARGE, limit);
    }
    requireUtf8(request);
    try (InputStream content = decompressed(request)) {
      byte[] body = content.readNBytes(limit + 1);
      if (body.length > limit) {
        throw DoorRefusal.of(DoorRule.BODY_TOO_LARGE, limit);
      }
      return body;
    } catch (ZipException | EOFException e) {
      throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, "gzip");
    }
  }

  private static InputStream decompressed(HttpServletRequest request) throws IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) {
      return request.getInputStream();
    }
    if (encoding.strip().equalsIgnoreCase("gzip")) {
      return new GZIPInputStream(request.getInputStream());
    }
    throw DoorRefusal.of(DoorRule.ENCODING_UNKNOWN, encoding);
  }

  /** FHIR is UTF-8; another charset would be read differently here and by the parser. */
  private static void requireUtf8(HttpServletRequest request) {
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      throw DoorRefusal.of(DoorRule.ENCODING_UNKNOWN, charset);
    }
  }
}
