package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import java.util.Date;
import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Task;

/**
 * A Task's businessStatus, time and validity are the exchange's to write; each version names the
 * policy it was decided under.
 */
public final class TaskTellsWhereItStands implements Stamp<Task> {

  /** The states that state a reason; elsewhere an old one would only mislead. */
  private static final Set<ReferralState> REASONED =
      EnumSet.of(
          ReferralState.ON_HOLD,
          ReferralState.REJECTED,
          ReferralState.CANCELLED,
          ReferralState.FAILED,
          ReferralState.ENTERED_IN_ERROR);

  @Override
  public Class<Task> watches() {
    return Task.class;
  }

  @Override
  public void fill(Change<Task> change, Records records) {
    var handling = new ReferralTask(change.after());
    if (!handling.isReferral() || handling.state().isEmpty()) {
      return;
    }
    var state = handling.state().get();
    if (!change.caller().isExchange()) {
      change.after().setBusinessStatus(businessStatus(change, state).concept());
      WhatTheExchangeWrote.keep(change);
    }
    if (!REASONED.contains(state)) {
      change.after().setStatusReason(null);
    }
    if (state == ReferralState.ACCEPTED && !change.after().getRestriction().hasPeriod()) {
      change.after().getRestriction().setPeriod(new Validity(change, records).period());
    }
    if (moves(change)) {
      change.after().setLastModified(Date.from(change.at()));
      DecidedUnder.stamp(change.after(), change);
    }
  }

  private static BusinessStatus businessStatus(Change<Task> change, ReferralState state) {
    return switch (state) {
      case FAILED -> BusinessStatus.NO_SHOW;
      case COMPLETED ->
          returned(change) ? BusinessStatus.CLOSED_RETURNED : BusinessStatus.CLOSED_TREATED;
      default -> state.usual();
    };
  }

  /** The receiver says so on completing, or sends the patient down; afterwards it stays so. */
  private static boolean returned(Change<Task> change) {
    boolean closed = !change.creates() && change.keeps(Task::getStatusElement);
    return new ReferralTask(closed ? change.before() : change.after())
            .is(BusinessStatus.CLOSED_RETURNED)
        || new ReferralTask(change.after()).has(TaskOutput.DOWN_REFERRAL);
  }

  private static boolean moves(Change<Task> change) {
    return change.creates()
        || !change.keeps(Task::getStatusElement)
        || !change.keeps(Task::getOwner);
  }
}
