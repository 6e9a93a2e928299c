package io.github.tieredcare.server.slot;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import io.github.tieredcare.policy.SlotTerms;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.rule.Judgement;
import io.github.tieredcare.server.slot.SessionTable.Known;
import io.github.tieredcare.slot.publication.ClinicDay;
import io.github.tieredcare.slot.publication.Publication;
import io.github.tieredcare.slot.publication.PublishedSession;
import io.github.tieredcare.slot.publication.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.DecimalType;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Type;
import org.springframework.stereotype.Component;

/**
 * What a hospital is told of its publication: the shares of each day, and where each session is.
 */
@Component
class PublicationAnswer {

  private final SessionTable sessions;
  private final RegionTerms region;

  PublicationAnswer(SessionTable sessions, RegionTerms region) {
    this.sessions = sessions;
    this.region = region;
  }

  Parameters of(Publication publication, RequestDetails request) {
    var answer = new Parameters();
    var caller = RequestCaller.of(request);
    var terms = region.of(new Bundle(), request);
    publication.clinicDays().forEach(day -> answer.addParameter(day(day, terms)));
    var numbered = publication.sessions().stream().map(PublishedSession::session).toList();
    var known =
        sessions.find(caller.institution(), publication.days(), numbered).stream()
            .collect(Collectors.toMap(Known::key, Function.identity()));
    publication.sessions().forEach(session -> answer.addParameter(session(session, known)));
    var warnings = Judgement.warningsOf(request);
    if (!warnings.isEmpty()) {
      var outcome = new OperationOutcome();
      warnings.forEach(outcome::addIssue);
      answer.addParameter().setName("outcome").setResource(outcome);
    }
    return answer;
  }

  private static ParametersParameterComponent day(ClinicDay day, SlotTerms terms) {
    var line = new ParametersParameterComponent().setName("day");
    add(line, "date", new DateType(day.day().toString()));
    add(line, "slots", count(day.slots()));
    add(line, "platform", count(day.platforms(terms)));
    add(line, "platform-share", percent(new Share(day.platforms(terms), day.slots())));
    add(line, "specialised", count(day.specialised(terms)));
    add(
        line,
        "specialised-share",
        percent(new Share(day.specialised(terms), day.platforms(terms))));
    return line;
  }

  private static ParametersParameterComponent session(
      PublishedSession published, Map<String, Known> known) {
    var line = new ParametersParameterComponent().setName("session");
    var session = published.session();
    add(line, "identifier", session.schedule().getIdentifierFirstRep());
    add(line, "schedule", new Reference("Schedule/" + known.get(session.key()).schedule()));
    add(line, "slots", count(published.slots().size()));
    return line;
  }

  private static IntegerType count(long number) {
    return new IntegerType(Math.toIntExact(number));
  }

  private static DecimalType percent(Share share) {
    return new DecimalType(BigDecimal.valueOf(share.percent()).setScale(1, RoundingMode.HALF_UP));
  }

  private static void add(ParametersParameterComponent line, String name, Type value) {
    line.addPart().setName(name).setValue(value);
  }
}
