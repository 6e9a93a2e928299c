package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A referral on whose way every step is taken wrongly once before it is taken rightly. */
record WrongSteps(WrongMoves moves, HospitalSystem centre, HospitalSystem receiver) {

  static WrongSteps on(Exchange exchange, String referral, Breaches breaches) {
    var moves = new WrongMoves(exchange.signOn("community-centre"), referral, breaches);
    return new WrongSteps(
        moves, exchange.signOn("city-referral-centre"), exchange.signOn("city-hospital"));
  }

  void take(Story story, Reference patient) {
    atTheCentre();
    atTheReceiver();
    onHold();
    new WrongEnd(moves, receiver).take(story, patient);
  }

  private void atTheCentre() {
    moves.wrong(
        moves.sender(),
        "转出机构代中心分派 The moves.sender() assigns in the centre's place",
        "only-its-party-takes-a-step",
        WrongMoves.to(TaskStatus.RECEIVED));
    moves.wrong(
        moves.sender(),
        "未审核即完成 Completed before it was reviewed",
        "step-follows-the-table",
        WrongMoves.to(TaskStatus.COMPLETED));
    moves.wrong(
        centre,
        "分派时未指明机构 Assigned to nobody",
        "assigning-names-a-receiver",
        WrongMoves.to(TaskStatus.RECEIVED));
    moves.wrong(
        moves.sender(),
        "取消未填原因 Cancelled without a reason",
        "cancellation-names-its-reason",
        WrongMoves.to(TaskStatus.CANCELLED));
    new ReferralDesk(centre).forward(moves.task(), "township-centre");
    var rule = "assigned-receiver-declares-the-need";
    moves
        .breaches()
        .warned(
            "分派给未申报该病种的机构 Assigned to who has not declared the disease",
            rule,
            Words.warns(moves.task(), rule));
    new ReferralDesk(centre).forward(moves.task(), "city-hospital");
  }

  private void atTheReceiver() {
    moves.wrong(
        receiver,
        "接诊未给安排 Accepted without a place",
        "acceptance-names-a-place",
        WrongMoves.to(TaskStatus.ACCEPTED));
    moves.wrong(
        receiver,
        "拒绝未给原因和建议 Rejected without reason and advice",
        "rejection-names-reason-and-advice",
        WrongMoves.to(TaskStatus.REJECTED));
    moves.wrong(
        receiver,
        "要求补充未说明缺什么 Held without saying what is missing",
        "hold-names-what-is-missing",
        WrongMoves.to(TaskStatus.ONHOLD));
    moves.wrong(
        receiver,
        "更改紧急程度 Its urgency is changed",
        "task-keeps-what-it-is-about",
        task -> task.setPriority(TaskPriority.STAT));
    moves.wrong(
        receiver,
        "接诊时即写评价 Rated while accepting",
        "step-adds-only-its-own",
        task -> rated(task.setStatus(TaskStatus.ACCEPTED)));
  }

  private void onHold() {
    var asked = moves.task().setStatus(TaskStatus.ONHOLD);
    asked.setStatusReason(code(TcCodeSystem.REFERRAL_HOLD_REASON, "missing-results"));
    receiver.update(asked);
    moves.wrong(
        moves.sender(),
        "答复交错了对象 The answer goes to who did not ask",
        "answer-goes-to-who-asked",
        WrongMoves.to(TaskStatus.REQUESTED));
    moves.sender().update(moves.task().setStatus(TaskStatus.RECEIVED));
  }

  private static void rated(Task task) {
    task.addOutput()
        .setType(TaskOutput.NEEDED.concept())
        .setValue(code(TcCodeSystem.REFERRAL_RATING, "yes"));
  }

  private static CodeableConcept code(String system, String code) {
    return new CodeableConcept(new Coding(system, code, null));
  }
}
