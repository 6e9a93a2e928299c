package io.github.tieredcare.referral.handling;

import io.github.tieredcare.referral.ReferralStep;
import io.github.tieredcare.rule.AccessRule;
import io.github.tieredcare.rule.Refusal;
import io.github.tieredcare.rule.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Task;

/** A step is taken by the party to whom the step table gives it. */
public final class OnlyItsPartyTakesAStep implements HandlingRule, AccessRule<Task> {

  @Override
  public Text text() {
    return new Text(
        "本机构无权办理这一步（{0} → {1}），应由{2}办理。",
        "The step from {0} to {1} is not this institution's to take; it belongs to: {2}.",
        "请由有权的机构办理，或联系转诊中心。",
        "Let the party named take the step, or turn to the referral centre.");
  }

  @Override
  public Optional<Refusal> judge(Handling handling) {
    var change = handling.change();
    if (!handling.movesAReferral() || handling.isKept() || handling.step().isPresent()) {
      return Optional.empty();
    }
    var parties = partiesOf(handling);
    return parties.isEmpty()
        ? Optional.empty()
        : refusal(
            "Task.status",
            change.before().getStatus().toCode(),
            change.after().getStatus().toCode(),
            parties);
  }

  private static String partiesOf(Handling handling) {
    return Arrays.stream(ReferralStep.values())
        .filter(step -> handling.then().state().filter(step.from()::equals).isPresent())
        .filter(step -> handling.now().state().filter(step.to()::equals).isPresent())
        .map(step -> step.party().title())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
