package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/** A referral whose sender, once it is placed, tries to change what has to stay. */
final class WrongPapers {

  private static final Resident LI =
      new Resident(
          "李秀英",
          "Li Xiuying",
          AdministrativeGender.FEMALE,
          LocalDate.of(1970, 2, 28),
          "340202001001");

  private final Exchange exchange;
  private final HospitalSystem sender;
  private final Story story;
  private final Breaches breaches;

  WrongPapers(Exchange exchange, Story story, Breaches breaches) {
    this.exchange = exchange;
    this.sender = exchange.signOn("community-centre");
    this.story = story;
    this.breaches = breaches;
  }

  void take() {
    var patient = registered();
    var referral = new ReferralDesk(sender).place(visit(patient));
    rewrite(referral);
    breaches.refused(
        "同一科室再次转诊 Referred again to the same department",
        Set.of("one-open-referral-per-department"),
        () -> new ReferralDesk(sender).place(visit(patient)));
    new WrongPersons(exchange, breaches).take(LI);
    new WrongRecords(exchange, story, breaches).take(patient, referral, visit(registered()));
    WrongSteps.on(exchange, referral, breaches).take(story, patient);
    wrong(
        "结束后修改转诊单 Changed after its end",
        "closed-referral-stays-closed",
        referral,
        request -> request.getReasonCodeFirstRep().setText("另有原因"));
    emergency(patient);
  }

  private Reference registered() {
    var patient = sender.create(LI.asKnownTo(sender.institution()));
    return new Reference(patient.getIdElement().toUnqualifiedVersionless());
  }

  private NewReferral visit(Reference patient) {
    return NewReferral.by(Doctor.COMMUNITY, Direction.UP, patient, story.minute(10))
        .to("city-hospital", "cardiology")
        .asks(Need.OUTPATIENT_VISIT, "1")
        .because("I20.900", "活动后胸闷")
        .found("心绞痛")
        .history("活动后胸闷一月", "无特殊")
        .treated("口服硝酸酯类");
  }

  private void rewrite(String referral) {
    wrong(
        "生效后更换接收机构 Another receiver after it was placed",
        "placed-referral-keeps-its-core",
        referral,
        request -> request.setPerformer(List.of(new Reference("Organization/district-hospital"))));
    wrong(
        "生效后撤走资料 Papers taken away after it was placed",
        "placed-referral-keeps-its-papers",
        referral,
        request -> request.getSupportingInfo().remove(0));
    wrong(
        "转出机构自行完成转诊单 Completed by its sender",
        "only-the-exchange-moves-a-placed-referral",
        referral,
        request -> request.setStatus(ServiceRequestStatus.COMPLETED));
    breaches.refused(
        "签署后的文书换成另一位患者 A signed note moves to another patient",
        Set.of("signed-note-keeps-its-patient"),
        () -> sender.update(noteOf(referral).setSubject(new Reference("Patient/patient-li-na"))));
  }

  private Composition noteOf(String referral) {
    return sender.read(ServiceRequest.class, referral).getSupportingInfo().stream()
        .map(Reference::getReferenceElement)
        .filter(paper -> "Composition".equals(paper.getResourceType()))
        .map(paper -> sender.read(Composition.class, paper.getIdPart()))
        .findFirst()
        .orElseThrow();
  }

  private void emergency(Reference patient) {
    var city = exchange.signOn("city-hospital");
    var rule = "emergency-tells-what-is-coming";
    var form = visit(patient).emergency(story.minute(20), "19900000122");
    var referral = new ReferralDesk(sender).place(form);
    var desk = new ReferralDesk(city);
    breaches.warned(
        "急诊未附生命体征 An emergency without vital signs",
        rule,
        Words.warns(desk.taskOf(referral), rule));
    breaches.refused(
        "急诊由系统而非人员确认 Acknowledged by a system, not a person",
        Set.of("acknowledgement-names-a-person"),
        () -> city.update(desk.taskOf(referral).setLastModified(null)));
    var elsewhere = new Doctor("dr-chen-community-centre", "community-centre");
    breaches.refused(
        "由他院人员确认 Acknowledged by another hospital's person",
        Set.of("acknowledgement-names-a-person"),
        () -> desk.acknowledge(desk.taskOf(referral), elsewhere));
    desk.acknowledge(desk.taskOf(referral), Doctor.CITY_EMERGENCY);
  }

  private void wrong(String title, String rule, String referral, Consumer<ServiceRequest> change) {
    breaches.refused(
        title,
        Set.of(rule),
        () -> {
          var request = sender.read(ServiceRequest.class, referral);
          change.accept(request);
          sender.update(request);
        });
  }
}
