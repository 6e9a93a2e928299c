package io.github.tieredcare.server.slot.match;

import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.server.answer.ServerFault;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import io.github.tieredcare.server.fhir.ServerSettings;
import io.github.tieredcare.server.slot.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Slot;
import org.springframework.stereotype.Component;

/**
 * {@code GET Slot/$match}: where a patient can be booked, by the initial diagnosis or by a text.
 */
@Component
class MatchOperation implements OperationProvider {

  static final String NAME = "$match";

  private final Meanings meanings;
  private final Combinations combinations;
  private final MatchedSessions sessions;
  private final MatchAnswer answer;
  private final ServerSettings settings;
  private final Clock clock;

  MatchOperation(
      Meanings meanings,
      Combinations combinations,
      MatchedSessions sessions,
      MatchAnswer answer,
      ServerSettings settings,
      Clock clock) {
    this.meanings = meanings;
    this.combinations = combinations;
    this.sessions = sessions;
    this.answer = answer;
    this.settings = settings;
    this.clock = clock;
  }

  /** A text says what is looked for, and where there is none the diagnosis does. */
  @Operation(name = NAME, type = Slot.class, idempotent = true)
  public Bundle match(RequestDetails request) {
    if (request.getRequestType() != RequestTypeEnum.GET) {
      throw ServerFault.NOT_UNDERSTOOD.about("GET Slot/$match");
    }
    var asked = new MatchParameters(request.getParameters());
    var viewer = new Viewer(RequestCaller.of(request), clock.instant());
    int most = asked.count(settings);
    return answer.of(sessions.find(wish(asked, viewer), viewer), most, request);
  }

  private Wish wish(MatchParameters asked, Viewer viewer) {
    var period = asked.period(viewer.at());
    var place = asked.place();
    var treating = asked.disease().map(meanings::treating).orElse(List.of());
    var sought = asked.text().map(meanings::of).orElseGet(() -> List.of(meanings.of(treating)));
    var patient = patient(asked, viewer.caller());
    var combination =
        patient.map(it -> combinations.of(it, viewer.caller(), viewer.at())).orElse(Set.of());
    return new Wish(
        sought, asked.text().isPresent(), treating, patient, combination, place, period);
  }

  /** A resident matches for nobody else, and need not say so. */
  private Optional<Patient> patient(MatchParameters asked, Caller caller) {
    return asked.patient().or(caller::patient).map(id -> combinations.patient(id, caller));
  }
}
