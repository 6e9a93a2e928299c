package io.github.tieredcare.directory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import io.github.tieredcare.profile.FhirPackage;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import io.github.tieredcare.rule.Severity;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No kind of record that the exchange serves can be taken away by a client. */
class UsedRecordsStayTest {
  private static final FhirContext FHIR = FhirContext.forR4Cached();
  private static final Caller AUTHORITY =
      new Caller("system", "health-commission", Optional.empty(), Set.of(), "HOPERAT");

  static Stream<String> kinds() {
    return new FhirPackage(FHIR)
        .conformance().stream()
            .filter(CapabilityStatement.class::isInstance)
            .map(CapabilityStatement.class::cast)
            .flatMap(statement -> statement.getRest().stream())
            .flatMap(rest -> rest.getResource().stream())
            .map(served -> served.getType());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void everyKindThatIsServedStays(String kind) {
    var record = (Resource) FHIR.getResourceDefinition(kind).newInstance();
    record.setId(kind + "/used");
    var change = new Change<>(record, null, AUTHORITY, Instant.EPOCH, null);

    var refusal = new UsedRecordsStay().refuse(change, new RecordsInMemory());

    assertThat(new UsedRecordsStay().watches()).isAssignableFrom(record.getClass());
    assertThat(refusal.orElseThrow().severity()).isEqualTo(Severity.REFUSE);
    assertThat(new UsedRecordsStay().bendsInEmergency()).isFalse();
  }
}
