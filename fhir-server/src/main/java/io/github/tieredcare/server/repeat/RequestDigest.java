package io.github.tieredcare.server.repeat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether two requests under one id are the same request. */
final class RequestDigest {

  private RequestDigest() {}

  static byte[] of(HttpServletRequest request, String person) throws IOException {
    var digest = sha256();
    var head =
        Stream.of(
                request.getMethod(),
                request.getRequestURI(),
                request.getQueryString(),
                request.getHeader("If-Match"),
                request.getHeader("If-None-Exist"),
                person)
            .map(part -> part == null ? "" : part)
            .collect(Collectors.joining("\n", "", "\n\n"));
    digest.update(head.getBytes(StandardCharsets.UTF_8));
    return digest.digest(request.getInputStream().readAllBytes());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
