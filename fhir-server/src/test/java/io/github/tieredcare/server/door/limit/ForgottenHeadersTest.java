package io.github.tieredcare.server.door.limit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.model.util.JpaConstants;
import ca.uhn.fhir.jpa.util.TransactionSemanticsHeader;
import ca.uhn.fhir.rest.api.Constants;
import java.lang.reflect.Field;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgottenHeadersTest {

  /** All that HAPI has a name for, those of a later version too. */
  static Stream<String> headersOfHapi() {
    return Stream.concat(
            Stream.of(Constants.class, JpaConstants.class)
                .flatMap(names -> Stream.of(names.getFields()))
                .filter(field -> field.getName().startsWith("HEADER_"))
                .map(ForgottenHeadersTest::value)
                .filter(String.class::isInstance)
                .map(String.class::cast),
            Stream.of(TransactionSemanticsHeader.HEADER_NAME))
        .filter(name -> name.regionMatches(true, 0, "X-", 0, 2))
        .filter(name -> !name.equalsIgnoreCase(Constants.HEADER_REQUEST_ID));
  }

  @ParameterizedTest
  @MethodSource("headersOfHapi")
  @ValueSource(
      strings = {
        "Content-Location",
        "HAPI-Field-Validation-Disabled",
        "HAPI-Standardization-Disabled",
        "HAPI-Address-Validation-Disabled"
      })
  void whatWouldSteerHapiIsForgotten(String name) {
    assertThat(ForgottenHeaders.include(name)).isTrue();
    assertThat(ForgottenHeaders.include(name.toLowerCase(java.util.Locale.ROOT))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept",
        "Content-Type",
        "If-Match",
        "If-None-Match",
        "If-None-Exist",
        "If-Modified-Since",
        "Prefer",
        "X-Request-Id",
        "X-Acting-Institution",
        "X-Acting-Practitioner-Role",
        "X-Purpose-Of-Use"
      })
  void whatTheGuideOffersIsKept(String name) {
    assertThat(ForgottenHeaders.include(name)).isFalse();
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
