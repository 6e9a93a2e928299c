package io.github.tieredcare.referral.handling;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.TaskInput;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Task;

/**
 * What a party wrote on a Task stays as it was written, and a step adds only what is its own to
 * say: so nobody rates in another's name, and nothing is rewritten after the end.
 */
public final class StepAddsOnlyItsOwn implements HandlingRule, AccessRule<Task> {

  private static final Set<TaskOutput> PLACES =
      Set.of(TaskOutput.APPOINTMENT, TaskOutput.BED, TaskOutput.WALK_IN_WINDOW);

  @Override
  public Text text() {
    return new Text(
        "这一步不能增加、修改或删除此处的 {0}。",
        "This step may not add, change or remove this {0}.",
        "请保留他人已填写的内容，只增加本步骤应填的内容。",
        "Send what is there as you read it, and add only what the step asks for.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    var change = handling.change();
    var step = handling.step();
    if (step.isEmpty() || change.caller().isExchange()) {
      return Optional.empty();
    }
    if (!addsItsOutputs(step.get(), change)) {
      return refusal("Task.output", "Task.output");
    }
    if (!lacking(change.before().getNote(), change.after().getNote()).isEmpty()) {
      return refusal("Task.note", "Task.note");
    }
    if (!signsItsNotes(change, new Directory(handling.records()))) {
      return refusal("Task.note.author", "Task.note.author");
    }
    return keepsInputs(step.get(), change) ? Optional.empty() : refusal("Task.input", "Task.input");
  }

  /** Nobody writes a note in the name of another institution's doctor. */
  private static boolean signsItsNotes(Change<Task> change, Directory directory) {
    return lacking(change.after().getNote(), change.before().getNote()).stream()
        .filter(Annotation::hasAuthorReference)
        .map(Annotation::getAuthorReference)
        .allMatch(author -> directory.belongs(author, change.caller().institution()));
  }

  private static boolean addsItsOutputs(ReferralStep step, Change<Task> change) {
    var before = change.before().getOutput();
    var after = change.after().getOutput();
    var own = ownOutputs(step);
    return lacking(before, after).isEmpty()
        && lacking(after, before).stream()
            .allMatch(added -> own.stream().anyMatch(kind -> kind.in(added.getType())));
  }

  private static Set<TaskOutput> ownOutputs(ReferralStep step) {
    return switch (step) {
      case ACCEPT -> PLACES;
      case ACKNOWLEDGE ->
          Set.of(
              TaskOutput.ACKNOWLEDGED_BY,
              TaskOutput.APPOINTMENT,
              TaskOutput.BED,
              TaskOutput.WALK_IN_WINDOW);
      case ARRIVE -> Set.of(TaskOutput.ARRIVAL);
      case COMPLETE ->
          Set.of(
              TaskOutput.FEEDBACK,
              TaskOutput.DOWN_REFERRAL,
              TaskOutput.NO_DOWN_REFERRAL_REASON,
              TaskOutput.NEEDED,
              TaskOutput.COMPLETE,
              TaskOutput.TIMELY);
      case RATE -> Set.of(TaskOutput.FEEDBACK_RATING);
      default -> Set.of();
    };
  }

  /** A centre that assigns says which department and doctor; nobody else touches the inputs. */
  private static boolean keepsInputs(ReferralStep step, Change<Task> change) {
    boolean assigns = step == ReferralStep.FORWARD || step == ReferralStep.REROUTE;
    var before = change.before().getInput();
    var after = change.after().getInput();
    return Stream.concat(lacking(before, after).stream(), lacking(after, before).stream())
        .allMatch(changed -> assigns && !TaskInput.WARNING.in(changed.getType()));
  }

  /** What is in one list and not in the other. */
  private static <T extends Base> List<T> lacking(List<T> here, List<T> there) {
    return here.stream().filter(one -> there.stream().noneMatch(one::equalsDeep)).toList();
  }
}
