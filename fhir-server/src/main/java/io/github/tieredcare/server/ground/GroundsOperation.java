package io.github.tieredcare.server.ground;

import ca.uhn.fhir.rest.annotation.IdParam;
import ca.uhn.fhir.rest.annotation.Operation;
import ca.uhn.fhir.rest.annotation.OperationParam;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import io.github.tieredcare.access.SensitiveClass;
import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.server.door.caller.RequestCaller;
import io.github.tieredcare.server.fhir.OperationProvider;
import io.github.tieredcare.server.ground.Grounds.Held;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.InstantType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Parameters.ParametersParameterComponent;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.springframework.stereotype.Component;

/**
 * {@code GET /Patient/[id]/$grounds}: who may, and who could, see the patient's record, and why.
 */
@Component
class GroundsOperation implements OperationProvider {

  static final String NAME = "$grounds";

  private final Grounds grounds;
  private final Records records;

  GroundsOperation(Grounds grounds, Records records) {
    this.grounds = grounds;
    this.records = records;
  }

  /**
   * Answers the patient and the authority with everybody's grounds, an institution with its own,
   * and everybody else as if the patient were not there.
   *
   * @param patient whose record it is about
   * @param institution only the grounds of this one, as {@code Organization/id}
   * @param at only the grounds that held at this instant
   */
  @Operation(name = NAME, type = Patient.class, idempotent = true)
  public Parameters grounds(
      @IdParam IdType patient,
      @OperationParam(name = "institution", max = 1) StringType institution,
      @OperationParam(name = "at", max = 1) InstantType at,
      RequestDetails request) {
    var caller = RequestCaller.of(request);
    var shown = shown(caller, patient);
    var answer = new Parameters();
    shown.stream()
        .filter(held -> institution == null || isOf(held, institution))
        .filter(held -> at == null || held.holds(at.getValue().toInstant()))
        .forEach(held -> answer.addParameter(line(held)));
    return answer;
  }

  private List<Held> shown(Caller caller, IdType patient) {
    var id = patient.getIdPart();
    if (records.read(Patient.class, Records.to(Patient.class, id)).isEmpty()) {
      throw new ResourceNotFoundException(patient);
    }
    boolean all =
        caller.patient().isPresent()
            ? caller.patient().filter(id::equals).isPresent()
            : Authority.acts(caller, records);
    if (all) {
      return grounds.of(id);
    }
    var own = grounds.of(id).stream().filter(held -> caller.actsFor(held.institution())).toList();
    if (own.isEmpty() || caller.patient().isPresent()) {
      throw new ResourceNotFoundException(patient);
    }
    return own;
  }

  private static boolean isOf(Held held, StringType institution) {
    return new IdType(institution.getValue()).getIdPart().equals(held.institution());
  }

  private static ParametersParameterComponent line(Held held) {
    var line = new ParametersParameterComponent(new StringType("ground"));
    add(line, "institution", Records.to(Organization.class, held.institution()));
    add(line, "ground", held.ground().coding());
    add(line, "source", new Reference(held.source()));
    add(line, "since", new InstantType(Date.from(held.since())));
    held.until().ifPresent(until -> add(line, "until", new InstantType(Date.from(until))));
    held.opens().forEach(opened -> add(line, "opens", coding(opened)));
    return line;
  }

  private static Coding coding(SensitiveClass opened) {
    return new Coding(
        SensitiveClass.SYSTEM, opened.name(), opened.chinese() + " " + opened.english());
  }

  private static void add(ParametersParameterComponent line, String name, Type value) {
    line.addPart().setName(name).setValue(value);
  }
}
