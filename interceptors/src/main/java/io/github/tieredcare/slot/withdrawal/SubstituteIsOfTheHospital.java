package io.github.tieredcare.slot.withdrawal;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.FirmRule;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;

/** Another doctor who holds a session works at the hospital, on that day. */
final class SubstituteIsOfTheHospital implements FirmRule<Schedule> {

  @Override
  public Class<Schedule> watches() {
    return Schedule.class;
  }

  @Override
  public Text text() {
    return new Text(
        "替诊医师须为本机构在册、当日有效的执业关系。",
        "A substitute is a doctor of the same hospital, with a role there that is active on the day.",
        "请填写本机构当日有效的执业关系（PractitionerRole）；没有替诊医师时，请停诊。",
        "Name a PractitionerRole of your own institution that is active on the day, or stop the clinic if nobody can take it.");
  }

  @Override
  public Optional<Refusal> refuse(Change<Schedule> change, Records records) {
    return !Substitution.happens(change) || isOfTheHospital(change, records)
        ? Optional.empty()
        : refusal("Schedule.actor");
  }

  private static boolean isOfTheHospital(Change<Schedule> change, Records records) {
    var session = new Session(change.after());
    return session
        .doctor()
        .flatMap(doctor -> records.read(PractitionerRole.class, doctor))
        .filter(role -> role.getActive() && Span.of(role.getPeriod()).covers(session.span()))
        .filter(role -> belongs(role.getOrganization(), change, records))
        .isPresent();
  }

  private static boolean belongs(Reference party, Change<Schedule> change, Records records) {
    return new Directory(records).belongs(party, change.caller().institution());
  }
}
