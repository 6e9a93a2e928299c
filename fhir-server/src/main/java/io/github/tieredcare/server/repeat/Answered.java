package io.github.tieredcare.server.repeat;

import ca.uhn.fhir.rest.api.Constants;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * What a write was answered, as it can be answered once more.
 *
 * @param headers one on each line
 */
record Answered(int status, String headers, byte[] body) {

  static Answered of(ContentCachingResponseWrapper answer) {
    var headers =
        Stream.of(
                Constants.HEADER_CONTENT_TYPE,
                Constants.HEADER_CONTENT_ENCODING,
                Constants.HEADER_LOCATION,
                Constants.HEADER_CONTENT_LOCATION,
                Constants.HEADER_ETAG,
                Constants.HEADER_LAST_MODIFIED)
            .flatMap(name -> header(name, answer).stream())
            .collect(Collectors.joining("\n"));
    return new Answered(answer.getStatus(), headers, answer.getContentAsByteArray());
  }

  void sendTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    headers
        .lines()
        .map(line -> line.split(": ", 2))
        .forEach(header -> response.setHeader(header[0], header[1]));
    response.getOutputStream().write(body);
  }

  private static Optional<String> header(String name, ContentCachingResponseWrapper answer) {
    var value =
        Constants.HEADER_CONTENT_TYPE.equals(name)
            ? answer.getContentType()
            : answer.getHeader(name);
    return Optional.ofNullable(value).map(it -> name + ": " + it);
  }
}
