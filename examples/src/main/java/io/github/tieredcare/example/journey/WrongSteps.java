package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.Section;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcCodeSystem;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskPriority;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** A referral on whose way every step is taken wrongly once before it is taken rightly. */
record WrongSteps(
    HospitalSystem sender, HospitalSystem centre, HospitalSystem receiver, String referral) {

  private static final Duration DAY = Duration.ofDays(1);

  static WrongSteps on(Exchange exchange, String referral) {
    return new WrongSteps(
        exchange.signOn("community-centre"),
        exchange.signOn("city-referral-centre"),
        exchange.signOn("city-hospital"),
        referral);
  }

  void take(Breaches breaches, Story story, Reference patient) {
    atTheCentre(breaches);
    atTheReceiver(breaches);
    onHold(breaches);
    accepted(breaches, story, patient);
    completed(breaches, story);
  }

  private void atTheCentre(Breaches breaches) {
    wrong(
        breaches,
        sender,
        "转出机构代中心分派 The sender assigns in the centre's place",
        "only-its-party-takes-a-step",
        to(TaskStatus.RECEIVED));
    wrong(
        breaches,
        sender,
        "未审核即完成 Completed before it was reviewed",
        "step-follows-the-table",
        to(TaskStatus.COMPLETED));
    wrong(
        breaches,
        centre,
        "分派时未指明机构 Assigned to nobody",
        "assigning-names-a-receiver",
        to(TaskStatus.RECEIVED));
    wrong(
        breaches,
        sender,
        "取消未填原因 Cancelled without a reason",
        "cancellation-names-its-reason",
        to(TaskStatus.CANCELLED));
    new ReferralDesk(centre).forward(task(), "township-centre");
    var rule = "assigned-receiver-declares-the-need";
    breaches.warned(
        "分派给未申报该病种的机构 Assigned to who has not declared the disease",
        rule,
        Words.warns(task(), rule));
    new ReferralDesk(centre).forward(task(), "city-hospital");
  }

  private void atTheReceiver(Breaches breaches) {
    wrong(
        breaches,
        receiver,
        "接诊未给安排 Accepted without a place",
        "acceptance-names-a-place",
        to(TaskStatus.ACCEPTED));
    wrong(
        breaches,
        receiver,
        "拒绝未给原因和建议 Rejected without reason and advice",
        "rejection-names-reason-and-advice",
        to(TaskStatus.REJECTED));
    wrong(
        breaches,
        receiver,
        "要求补充未说明缺什么 Held without saying what is missing",
        "hold-names-what-is-missing",
        to(TaskStatus.ONHOLD));
    wrong(
        breaches,
        receiver,
        "更改紧急程度 Its urgency is changed",
        "task-keeps-what-it-is-about",
        task -> task.setPriority(TaskPriority.STAT));
    wrong(
        breaches,
        receiver,
        "接诊时即写评价 Rated while accepting",
        "step-adds-only-its-own",
        task -> rated(task.setStatus(TaskStatus.ACCEPTED)));
  }

  private void onHold(Breaches breaches) {
    var asked = task().setStatus(TaskStatus.ONHOLD);
    asked.setStatusReason(code(TcCodeSystem.REFERRAL_HOLD_REASON, "missing-results"));
    receiver.update(asked);
    wrong(
        breaches,
        sender,
        "答复交错了对象 The answer goes to who did not ask",
        "answer-goes-to-who-asked",
        to(TaskStatus.REQUESTED));
    sender.update(task().setStatus(TaskStatus.RECEIVED));
  }

  private void accepted(Breaches breaches, Story story, Reference patient) {
    var desk = new ReferralDesk(receiver);
    desk.accept(task(), TaskOutput.WALK_IN_WINDOW, Ward.window(story.minute(60), DAY));
    wrong(
        breaches,
        receiver,
        "到达未给就诊记录 Arrived without a visit",
        "arrival-names-the-visit",
        to(TaskStatus.INPROGRESS));
    desk.arrive(task(), new Ward(receiver, patient).arrival("AMB", story.minute(90)));
  }

  private void completed(Breaches breaches, Story story) {
    breaches.refused(
        "完成时无反馈、无下转安排、无评价 Completed without feedback, way back and rating",
        Set.of(
            "completion-carries-signed-feedback",
            "completion-tells-the-way-back",
            "completion-rates-the-referral"),
        () -> receiver.update(task().setStatus(TaskStatus.COMPLETED)));
    var feedback = new Feedback(Doctor.CITY_CARDIOLOGY, "稳定型心绞痛", "药物治疗", "社区随访");
    new ReferralDesk(receiver)
        .completeKeeping(task(), feedback, story.minute(120), "patient-refused");
    wrong(
        breaches,
        sender,
        "评价未用代码 Rated without a rating",
        "rating-rates-the-feedback",
        task ->
            task.setText(new NoteSections().add(Section.NEXT_PLAN, "好").all().get(0).getText()));
  }

  private void wrong(
      Breaches breaches, HospitalSystem who, String title, String rule, Consumer<Task> change) {
    breaches.refused(
        title,
        Set.of(rule),
        () -> {
          var task = task();
          change.accept(task);
          who.update(task);
        });
  }

  private Task task() {
    return new ReferralDesk(sender).taskOf(referral);
  }

  private static Consumer<Task> to(TaskStatus status) {
    return task -> task.setStatus(status);
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
