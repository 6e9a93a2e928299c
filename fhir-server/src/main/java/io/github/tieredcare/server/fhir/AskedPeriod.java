package io.github.tieredcare.server.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.QualifiedParamList;
import ca.uhn.fhir.rest.param.DateRangeParam;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import io.github.tieredcare.server.answer.ServerFault;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/**
 * The period that the values of a date parameter name together.
 *
 * @param since its begin; null for none
 * @param until its end, excluded; null for none
 */
public record AskedPeriod(Instant since, Instant until) {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  /** Reads values such as {@code ge2026-11-01}. */
  public static AskedPeriod of(String parameter, List<String> values) {
    var range = new DateRangeParam();
    try {
      range.setValuesAsQueryTokens(
          FHIR, parameter, values.stream().map(it -> QualifiedParamList.singleton(it)).toList());
    } catch (BaseServerResponseException | IllegalArgumentException unreadable) {
      throw ServerFault.NOT_UNDERSTOOD.about(parameter + ": ge2026-11-01");
    }
    Date end = range.getUpperBoundAsInstant();
    return new AskedPeriod(
        instant(range.getLowerBoundAsInstant()),
        end == null ? null : end.toInstant().plusMillis(1));
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }
}
