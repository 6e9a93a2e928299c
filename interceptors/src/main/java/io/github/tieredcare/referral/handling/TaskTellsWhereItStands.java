package io.github.tieredcare.referral.handling;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.Records;
import io.github.tieredcare.rule.Stamp;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Task;

/**
 * A Task's businessStatus, time and validity are the exchange's to write; each version names the
 * policy it was decided under.
 */
public final class TaskTellsWhereItStands implements Stamp<Task> {

  /** What a state's businessStatus may say besides the usual. */
  private static final Map<ReferralState, Set<BusinessStatus>> SPECIAL =
      Map.of(
          ReferralState.REQUESTED, EnumSet.of(BusinessStatus.PASSED_ON),
          ReferralState.ACCEPTED, EnumSet.of(BusinessStatus.ACCEPTED_AUTOMATICALLY),
          ReferralState.COMPLETED, EnumSet.of(BusinessStatus.CLOSED_RETURNED),
          ReferralState.FAILED, EnumSet.of(BusinessStatus.NO_SHOW));

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
    }
    WhatTheExchangeWrote.keep(change);
    if (state == ReferralState.ACCEPTED && !change.after().getRestriction().hasPeriod()) {
      change.after().getRestriction().setPeriod(validity(change));
    }
    if (moves(change)) {
      change.after().setLastModified(Date.from(change.at()));
      DecidedUnder.stamp(change.after(), change);
    }
  }

  private static BusinessStatus businessStatus(Change<Task> change, ReferralState state) {
    if (state == ReferralState.FAILED) {
      return BusinessStatus.NO_SHOW;
    }
    return SPECIAL.getOrDefault(state, Set.of()).stream()
        .filter(special -> special != BusinessStatus.ACCEPTED_AUTOMATICALLY)
        .filter(special -> special.in(change.after().getBusinessStatus()))
        .findFirst()
        .orElse(state.usual());
  }

  private static boolean moves(Change<Task> change) {
    return change.creates()
        || !change.keeps(Task::getStatusElement)
        || !change.keeps(Task::getOwner);
  }

  private static Period validity(Change<Task> change) {
    return new Period()
        .setStart(Date.from(change.at()))
        .setEnd(Date.from(change.at().plus(change.policy().acceptedFor())));
  }
}
