package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.springframework.http.HttpHeaders;

/** Reads a body, decompressing it, and stops as soon as it is larger than it may be. */
final class BoundedBody {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

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

  /** FHIR is UTF-8, and read as such, so that another charset would come out garbled. */
  private static void requireUtf8(HttpServletRequest request) {
    String type = request.getContentType() == null ? "" : request.getContentType();
    Matcher charset = CHARSET.matcher(type);
    if (charset.find() && !charset.group(1).equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      throw DoorRefusal.of(DoorRule.ENCODING_UNKNOWN, charset.group(1));
    }
  }
}
