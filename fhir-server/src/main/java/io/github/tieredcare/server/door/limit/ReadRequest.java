package io.github.tieredcare.server.door.limit;

import ca.uhn.fhir.util.UrlUtil;
import io.github.tieredcare.server.door.refusal.DoorRefusal;
import io.github.tieredcare.server.door.refusal.DoorRule;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** A request whose body has been read within its limits, and that hides the forgotten headers. */
final class ReadRequest extends HttpServletRequestWrapper {
  private final byte[] body;
  private final Map<String, String[]> parameters;

  ReadRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
    this.parameters = isForm(request) ? form(request, body) : request.getParameterMap();
  }

  private static boolean isForm(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith("application/x-www-form-urlencoded");
  }

  private static Map<String, String[]> form(HttpServletRequest request, byte[] body) {
    String query = request.getQueryString() == null ? "" : request.getQueryString();
    try {
      return UrlUtil.parseQueryStrings(query, new String(body, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException undecodable) {
      throw DoorRefusal.of(DoorRule.MALFORMED_REQUEST, "form");
    }
  }

  @Override
  public ServletInputStream getInputStream() {
    return new BodyStream(body);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }

  @Override
  public int getContentLength() {
    return body.length;
  }

  @Override
  public long getContentLengthLong() {
    return body.length;
  }

  @Override
  public String getHeader(String name) {
    return isHidden(name) || matchesAny(name) ? null : super.getHeader(name);
  }

  @Override
  public Enumeration<String> getHeaders(String name) {
    return isHidden(name) || matchesAny(name)
        ? Collections.emptyEnumeration()
        : super.getHeaders(name);
  }

  @Override
  public Enumeration<String> getHeaderNames() {
    return Collections.enumeration(
        Collections.list(super.getHeaderNames()).stream().filter(name -> !isHidden(name)).toList());
  }

  /** The body is decompressed already. */
  private static boolean isHidden(String name) {
    return ForgottenHeaders.include(name)
        || name.equalsIgnoreCase(HttpHeaders.CONTENT_ENCODING)
        || name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH);
  }

  /** {@code If-Match: *} asks that there be a record, without which no update is made anyway. */
  private boolean matchesAny(String name) {
    return name.equalsIgnoreCase(HttpHeaders.IF_MATCH) && "*".equals(super.getHeader(name));
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }

  @Override
  public String[] getParameterValues(String name) {
    return parameters.get(name);
  }

  @Override
  public String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }
}
