package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.HospitalSystem;
import io.github.tieredcare.profile.Section;
import io.github.tieredcare.profile.TaskOutput;
import java.time.Duration;
import java.util.Set;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task.TaskStatus;

/** The last steps of a referral, each taken wrongly once before it is taken rightly. */
record WrongEnd(WrongMoves moves, HospitalSystem receiver) {

  private static final Duration DAY = Duration.ofDays(1);

  void take(Story story, Reference patient) {
    accepted(story, patient);
    completed(story);
  }

  private void accepted(Story story, Reference patient) {
    var desk = new ReferralDesk(receiver);
    desk.accept(moves.task(), TaskOutput.WALK_IN_WINDOW, Ward.window(story.minute(60), DAY));
    moves.wrong(
        receiver,
        "到诊时段未过即登记未到 Missed before the window is over",
        "no-show-comes-after-the-appointed-time",
        WrongMoves.to(TaskStatus.FAILED));
    moves.wrong(
        receiver,
        "到达未给就诊记录 Arrived without a visit",
        "arrival-names-the-visit",
        WrongMoves.to(TaskStatus.INPROGRESS));
    desk.arrive(moves.task(), new Ward(receiver, patient).arrival("AMB", story.minute(90)));
  }

  private void completed(Story story) {
    moves
        .breaches()
        .refused(
            "完成时无反馈、无下转安排、无评价 Completed without feedback, way back and rating",
            Set.of(
                "completion-carries-signed-feedback",
                "completion-tells-the-way-back",
                "completion-rates-the-referral"),
            () -> receiver.update(moves.task().setStatus(TaskStatus.COMPLETED)));
    var feedback = new Feedback(Doctor.CITY_CARDIOLOGY, "稳定型心绞痛", "药物治疗", "社区随访");
    new ReferralDesk(receiver)
        .completeKeeping(moves.task(), feedback, story.minute(120), "patient-refused");
    moves.wrong(
        moves.sender(),
        "评价未用代码 Rated without a rating",
        "rating-rates-the-feedback",
        task ->
            task.setText(new NoteSections().add(Section.NEXT_PLAN, "好").all().get(0).getText()));
  }
}
