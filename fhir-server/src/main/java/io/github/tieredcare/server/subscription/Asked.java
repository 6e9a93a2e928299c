package io.github.tieredcare.server.subscription;

import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.subscription.Content;
import java.time.Duration;
import java.util.Optional;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.StringType;

/** Reads what {@code $events} is asked, and refuses what cannot be read. */
final class Asked {

  private static final int LONGEST_WAIT = 30;

  private Asked() {}

  static Optional<Long> number(String name, StringType value) {
    return Optional.ofNullable(value)
        .map(StringType::getValue)
        .map(
            text -> {
              if (!text.matches("\\d{1,18}")) {
                throw ServerFault.NOT_UNDERSTOOD.about(name);
              }
              return Long.valueOf(text);
            });
  }

  static Optional<Content> content(CodeType value) {
    return Optional.ofNullable(value)
        .map(CodeType::getValue)
        .map(
            code ->
                Content.of(code).orElseThrow(() -> ServerFault.NOT_UNDERSTOOD.about("content")));
  }

  /** Only what may be carried out twice can wait: a GET on its own. */
  static Duration wait(IntegerType value, ServletRequestDetails request) {
    if (value == null || value.getValue() == null) {
      return Duration.ZERO;
    }
    boolean canWait =
        request.getRequestType() == RequestTypeEnum.GET
            && request.getClass() == ServletRequestDetails.class;
    if (!canWait || value.getValue() < 0 || value.getValue() > LONGEST_WAIT) {
      throw ServerFault.NOT_UNDERSTOOD.about("wait");
    }
    return Duration.ofSeconds(value.getValue());
  }
}
