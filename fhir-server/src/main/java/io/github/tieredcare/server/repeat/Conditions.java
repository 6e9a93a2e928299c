package io.github.tieredcare.server.repeat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryRequestComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;

/** The searches on whose outcome a write depends, such as {@code Patient?identifier=x}. */
final class Conditions {

  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z]+");

  private Conditions() {}

  /**
   * The condition of a conditional create or update; a bundle, posted to the base address, has none
   * as a whole.
   */
  static Optional<String> of(HttpServletRequest request) {
    var absent = request.getHeader("If-None-Exist");
    var type = typeAt(request.getRequestURI());
    if ("POST".equals(request.getMethod()) && absent != null) {
      return type.map(it -> condition(it, absent));
    }
    return "PUT".equals(request.getMethod()) && request.getQueryString() != null
        ? type.map(it -> condition(it, request.getQueryString()))
        : Optional.empty();
  }

  /** The kind of record that an address ends in. */
  static Optional<String> typeAt(String address) {
    var last = address.replaceAll("/+$", "").replaceAll(".*/", "");
    return Optional.of(last).filter(name -> TYPE.matcher(name).matches());
  }

  /** The conditions of the entries of a bundle. */
  static Set<String> of(Bundle bundle) {
    return bundle.getEntry().stream()
        .map(Bundle.BundleEntryComponent::getRequest)
        .flatMap(request -> of(request).stream())
        .collect(Collectors.toSet());
  }

  private static Optional<String> of(BundleEntryRequestComponent request) {
    var url = request.hasUrl() ? request.getUrl() : "";
    if (request.getMethod() == HTTPVerb.POST && request.hasIfNoneExist()) {
      return Optional.of(condition(url, request.getIfNoneExist()));
    }
    return request.getMethod() == HTTPVerb.PUT && url.contains("?")
        ? Optional.of(condition(url.substring(0, url.indexOf('?')), url))
        : Optional.empty();
  }

  /** With or without the type, as FHIR lets it be written, and in whatever order. */
  private static String condition(String type, String search) {
    return Stream.of(search.substring(search.indexOf('?') + 1).split("&"))
        .sorted()
        .collect(Collectors.joining("&", type + "?", ""));
  }
}
