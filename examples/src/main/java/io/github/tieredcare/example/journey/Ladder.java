package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.profile.IdentifierSystem;
import io.github.tieredcare.profile.TaskOutput;
import java.util.List;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Type;

/** The steps that are the same on every rung of a ladder, each at the desk whose turn it is. */
record Ladder(Exchange exchange, Story story, Reference patient) {

  ReferralDesk desk(Doctor doctor) {
    return new ReferralDesk(exchange.signOn(doctor.institution()));
  }

  Ward ward(Doctor doctor) {
    return new Ward(exchange.signOn(doctor.institution()), patient);
  }

  /** A doctor places a referral; the exchange opens its Task. */
  String place(Doctor from, NewReferral referral) {
    var desk = desk(from);
    var id = desk.place(referral);
    story.answer("200 ServiceRequest/%s; %s", id, Words.of(desk.taskOf(id)));
    return id;
  }

  /** The receiver accepts with a place, and the patient arrives. */
  void takeIn(String referral, Doctor to, TaskOutput kind, Type place, Reference visit) {
    var desk = desk(to);
    var accepted = desk.accept(desk.taskOf(referral), kind, place);
    story.answer("200 %s", Words.of(accepted));
    story.answer("200 %s", Words.of(desk.arrive(accepted, visit)));
  }

  /** The receiver closes a rung from which the patient went on upwards, and the sender rates it. */
  void close(String referral, Doctor to, Doctor from, String diagnosis) {
    story.step(
        "接续上转后反馈、评价：" + to.institution(),
        "Feedback after climbing on, rated by " + from.institution());
    var desk = desk(to);
    var feedback = new Feedback(to, diagnosis, "对症处理，控制血压", "由上级医院继续诊治");
    desk.completeKeeping(desk.taskOf(referral), feedback, story.minute(200), "still-in-treatment");
    story.answer("200 %s", Words.of(rate(referral, from)));
  }

  Task rate(String referral, Doctor from) {
    var desk = desk(from);
    return desk.rate(desk.taskOf(referral), "yes");
  }

  ServiceRequest read(Doctor doctor, String referral) {
    return exchange.signOn(doctor.institution()).read(ServiceRequest.class, referral);
  }

  /** Every referral of the ladder, by one search. */
  List<ServiceRequest> rungs(Doctor doctor, String root) {
    var requisition = read(doctor, root).getRequisition().getValue();
    return exchange
        .signOn(doctor.institution())
        .find(
            ServiceRequest.class,
            "ServiceRequest?_sort=authored&requisition=%s|%s"
                .formatted(IdentifierSystem.REQUISITION, requisition));
  }
}
