package io.github.tieredcare.slot.publication;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Span;
import io.github.tieredcare.rule.Text;
import io.github.tieredcare.slot.Session;
import java.util.Optional;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** A hospital publishes sessions of its own doctors and services. */
final class HospitalPublishesItsOwnSessions implements PublicationRule, AccessRule<Bundle> {

  @Override
  public Text text() {
    return new Text(
        "出诊“{0}”的医师或服务不属于本机构，或已停用。",
        "The doctor or the service of session {0} is not this institution's, or not active.",
        "请填写本机构在册且有效的执业关系（PractitionerRole）或服务（HealthcareService）。",
        "Name an active PractitionerRole or HealthcareService of your own institution.");
  }

  @Override
  public Optional<Refusal> judge(Publication publication, Change<Bundle> change, Records records) {
    return publication.sessions().stream()
        .filter(published -> !isOwn(published.session(), change.caller(), records))
        .findFirst()
        .flatMap(
            published -> refusal(published.placed().path("actor"), published.session().number()));
  }

  private static boolean isOwn(Session session, Caller caller, Records records) {
    var doctor = session.doctor();
    var service = session.service();
    return (doctor.isPresent() || service.isPresent())
        && doctor.stream().allMatch(it -> isOwnDoctor(it, session, caller, records))
        && service.stream().allMatch(it -> isOwnService(it, caller, records));
  }

  private static boolean isOwnDoctor(
      Reference doctor, Session session, Caller caller, Records records) {
    return records
        .read(PractitionerRole.class, doctor)
        .filter(role -> role.getActive() && Span.of(role.getPeriod()).covers(session.span()))
        .filter(role -> belongs(role.getOrganization(), caller, records))
        .isPresent();
  }

  private static boolean isOwnService(Reference service, Caller caller, Records records) {
    return records
        .read(HealthcareService.class, service)
        .filter(offered -> offered.getActive())
        .filter(offered -> belongs(offered.getProvidedBy(), caller, records))
        .isPresent();
  }

  private static boolean belongs(Reference party, Caller caller, Records records) {
    return new Directory(records).belongs(party, caller.institution());
  }
}
