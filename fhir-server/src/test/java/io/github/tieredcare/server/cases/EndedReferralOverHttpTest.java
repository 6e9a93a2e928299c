package io.github.tieredcare.server.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.jpa.api.dao.DaoRegistry;
import ca.uhn.fhir.rest.api.server.SystemRequestDetails;
import io.github.tieredcare.server.RunningExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Appointment;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the running server leaves of a place when the patient will not come. */
class EndedReferralOverHttpTest {

  private final Theatre theatre = Theatre.open();

  @ParameterizedTest
  @EnumSource(names = {"PUT", "PATCH", "PUT_IN_A_BUNDLE"})
  void cancellingFreesAppointmentAndBed(Way way) {
    assertThat(placesAfter("accepted-cancelled-by-the-sender", way))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("Appointment", "cancelled", "Encounter", "cancelled"));
  }

  @Test
  void aNoShowIsNotedOnTheAppointmentAndFreesTheBed() {
    assertThat(placesAfter("accepted-a-no-show", Way.PUT))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("Appointment", "noshow", "Encounter", "cancelled"));
  }

  private Map<String, String> placesAfter(String name, Way way) {
    List<Map<String, String>> places = new ArrayList<>();
    theatre.play(
        theatre.corpus().attempt("ended-referral-frees-its-place/" + name, way),
        attempt -> {
          var answer = theatre.callers().usual(attempt);
          assertThat(answer.status()).as(answer.http().body()).isEqualTo(200);
          places.add(
              Map.of(
                  "Appointment",
                  stored(attempt, Appointment.class).getStatus().toCode(),
                  "Encounter",
                  stored(attempt, Encounter.class).getStatus().toCode()));
        });
    return places.get(0);
  }

  private static <T extends Resource> T stored(Attempt attempt, Class<T> type) {
    var id = attempt.stored().stream().filter(type::isInstance).findFirst().orElseThrow();
    return RunningExchange.get()
        .bean(DaoRegistry.class)
        .getResourceDao(type)
        .read(id.getIdElement().toUnqualifiedVersionless(), new SystemRequestDetails());
  }
}
