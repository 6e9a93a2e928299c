package io.github.tieredcare.server.door.limit;

import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.springframework.http.HttpHeaders;

/**
 * Reads a body, decompressing it, and stops as soon as it is larger than it may be, or too slow.
 */
final class BoundedBody {
  private static final int CHUNK = 16 * 1024;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  private final int limit;

  BoundedBody(int limit) {
    this.limit = limit;
  }

  /** Whether a request has any body. */
  static boolean isIn(HttpServletRequest request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  byte[] read(HttpServletRequest request, BodyRoom.Share share, BodyTime time) throws IOException {
    if (request.getContentLengthLong() > limit) {
      throw DoorRefusal.of(DoorRule.BODY_TOO_LARGE, limit);
    }
    requireUtf8(request);
    try (InputStream content = decompressed(request)) {
      return isIn(request) ? read(content, share, time) : new byte[0];
    } catch (ZipException | EOFException e) {
      throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, "gzip");
    }
  }

  private byte[] read(InputStream content, BodyRoom.Share share, BodyTime time) throws IOException {
    share.startReading();
    ByteArrayOutputStream body = new ByteArrayOutputStream(CHUNK);
    byte[] chunk = new byte[CHUNK];
    for (int read = time.read(content, chunk); read >= 0; read = time.read(content, chunk)) {
      if (body.size() + read > limit) {
        throw DoorRefusal.of(DoorRule.BODY_TOO_LARGE, limit);
      }
      share.growTo(body.size() + read);
      body.write(chunk, 0, read);
    }
    share.endReading();
    return body.toByteArray();
  }

  private static InputStream decompressed(HttpServletRequest request) throws IOException {
    String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) {
      return left(request);
    }
    if (encoding.strip().equalsIgnoreCase("gzip")) {
      return new GZIPInputStream(left(request));
    }
    throw DoorRefusal.of(DoorRule.ENCODING_UNKNOWN, encoding);
  }

  /** Whose stream stays open, so that what is not read can be taken off the wire. */
  private static InputStream left(HttpServletRequest request) throws IOException {
    return CloseShieldInputStream.wrap(request.getInputStream());
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
