package io.github.tieredcare.referral;

import org.hl7.fhir.r4.model.Task;

/** Somebody's attempt to move a Task, with everything that the new state asks for. */
record Attempt(
    ReferralState from, String owner, ReferralState to, String caller, boolean reassigns) {

  Attempt to(ReferralState state) {
    return new Attempt(from, owner, state, caller, reassigns);
  }

  Attempt by(String institution) {
    return new Attempt(from, owner, to, institution, reassigns);
  }

  Attempt reassigning() {
    return new Attempt(from, owner, to, caller, true);
  }

  Task before() {
    return Handled.handledBy(Handled.task(from, owner, "routine"), "city-referral-centre");
  }

  Task after() {
    var after = before();
    after.setStatus(to.task());
    StepPapers.add(from, to, after);
    if (reassigns) {
      after.setOwner(Handled.institution("district-hospital"));
    }
    return after;
  }

  @Override
  public String toString() {
    return "%s → %s by %s%s, owner %s"
        .formatted(from, to, caller, reassigns ? " with a new owner" : "", owner);
  }
}
