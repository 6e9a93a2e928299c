package io.github.tieredcare.referral;

import static io.github.tieredcare.referral.Party.CENTRE;
import static io.github.tieredcare.referral.Party.EXCHANGE;
import static io.github.tieredcare.referral.Party.RECEIVER;
import static io.github.tieredcare.referral.Party.SENDER;
import static io.github.tieredcare.referral.ReferralState.ACCEPTED;
import static io.github.tieredcare.referral.ReferralState.CANCELLED;
import static io.github.tieredcare.referral.ReferralState.COMPLETED;
import static io.github.tieredcare.referral.ReferralState.ENTERED_IN_ERROR;
import static io.github.tieredcare.referral.ReferralState.FAILED;
import static io.github.tieredcare.referral.ReferralState.IN_PROGRESS;
import static io.github.tieredcare.referral.ReferralState.ON_HOLD;
import static io.github.tieredcare.referral.ReferralState.RECEIVED;
import static io.github.tieredcare.referral.ReferralState.REJECTED;
import static io.github.tieredcare.referral.ReferralState.REQUESTED;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a referral: who moves it, from where, to where. The guide prints this table.
 *
 * <p>A referral begins at {@link ReferralState#REQUESTED} where a centre reviews it, at {@link
 * ReferralState#RECEIVED} where none does, and at {@link ReferralState#ACCEPTED} in an emergency.
 */
public enum ReferralStep {
  FORWARD(CENTRE, REQUESTED, RECEIVED, "审核并分派 Review and assign"),
  RETURN_TO_SENDER(CENTRE, REQUESTED, REJECTED, "中心退回 Refuse at the centre"),
  QUERY(CENTRE, REQUESTED, ON_HOLD, "中心要求补充 Ask for more before review"),
  REROUTE(CENTRE, RECEIVED, RECEIVED, "改派 Re-route to another receiver"),
  ACCEPT(RECEIVER, RECEIVED, ACCEPTED, "接诊 Accept with a place"),
  REJECT(RECEIVER, RECEIVED, REJECTED, "拒绝 Reject with reason and advice"),
  ASK(RECEIVER, RECEIVED, ON_HOLD, "要求补充 Ask for more information"),
  RESUBMIT(SENDER, ON_HOLD, REQUESTED, "补充后重新送审 Answer the centre"),
  ANSWER(SENDER, ON_HOLD, RECEIVED, "补充资料 Answer the receiver"),
  ACKNOWLEDGE(RECEIVER, ACCEPTED, ACCEPTED, "确认急诊接收 Acknowledge an emergency"),
  ARRIVE(RECEIVER, ACCEPTED, IN_PROGRESS, "患者到达 The patient arrives"),
  REPORT_NO_SHOW(RECEIVER, ACCEPTED, FAILED, "患者未到 The patient does not come"),
  COMPLETE(RECEIVER, IN_PROGRESS, COMPLETED, "完成并反馈 Complete with feedback"),
  RATE(SENDER, COMPLETED, COMPLETED, "评价反馈 Rate the feedback"),
  WITHDRAW_REQUESTED(SENDER, REQUESTED, CANCELLED, "撤回 Cancel before review"),
  WITHDRAW_RECEIVED(SENDER, RECEIVED, CANCELLED, "撤回 Cancel before acceptance"),
  WITHDRAW_ON_HOLD(SENDER, ON_HOLD, CANCELLED, "撤回 Cancel while on hold"),
  WITHDRAW_ACCEPTED(SENDER, ACCEPTED, CANCELLED, "取消 Cancel after acceptance"),
  VOID_REQUESTED(SENDER, REQUESTED, ENTERED_IN_ERROR, "误录作废 Entered in error"),
  VOID_RECEIVED(SENDER, RECEIVED, ENTERED_IN_ERROR, "误录作废 Entered in error"),
  VOID_ON_HOLD(SENDER, ON_HOLD, ENTERED_IN_ERROR, "误录作废 Entered in error"),
  PASS_ON_UNREVIEWED(EXCHANGE, REQUESTED, REQUESTED, "超时转上级中心 Pass on what was not reviewed"),
  PASS_ON_UNANSWERED(EXCHANGE, RECEIVED, REQUESTED, "超时转中心 Pass on what was not answered"),
  EXPIRE(EXCHANGE, ACCEPTED, FAILED, "过期 Expire");

  private final Party party;
  private final ReferralState from;
  private final ReferralState to;
  private final String title;

  ReferralStep(Party party, ReferralState from, ReferralState to, String title) {
    this.party = party;
    this.from = from;
    this.to = to;
    this.title = title;
  }

  /** The step that one of these parties may take between two states, if there is one. */
  public static Optional<ReferralStep> taken(ReferralState from, ReferralState to, Set<Party> by) {
    return Arrays.stream(values())
        .filter(step -> step.from == from && step.to == to && by.contains(step.party))
        .findFirst();
  }

  /** Whether anybody may go from one state to another. */
  public static boolean exists(ReferralState from, ReferralState to) {
    return Arrays.stream(values()).anyMatch(step -> step.from == from && step.to == to);
  }

  public Party party() {
    return party;
  }

  public ReferralState from() {
    return from;
  }

  public ReferralState to() {
    return to;
  }

  /** What the step is called, in Chinese and English. */
  public String title() {
    return title;
  }
}
