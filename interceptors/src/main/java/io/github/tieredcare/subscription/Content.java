package io.github.tieredcare.subscription;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much a notification holds, as the <a
 * href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/payloads.html">Backport</a> has it.
 */
public enum Content {
  /** That something happened. */
  EMPTY,
  /** To which record. */
  ID_ONLY,
  /** And the record, in the version that the event brought about. */
  FULL_RESOURCE;

  /** The content with this code, if there is one. */
  public static Optional<Content> of(String code) {
    return Stream.of(values()).filter(content -> content.code().equals(code)).findFirst();
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
