package io.github.tieredcare.referral.timing;

import static io.github.tieredcare.referral.Handled.institution;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.timing.Deadline.Kind;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** Whom an unanswered referral goes to. */
class PassingOnTest {

  @Test
  void anUnansweredReferralPassesToTheAlliancesCentreThenToTheCitysAndStaysThere() {
    var records = Handled.world(groupCentre(), groupWithItsCentre());
    var first = Passed.over(received(), Kind.ANSWER, records);
    assertThat(first.owner()).isEqualTo("Organization/group-centre");
    var second = Passed.over(first.task(), Kind.ANSWER, records, Passed.AT.plusSeconds(1));
    assertThat(second.owner()).isEqualTo("Organization/city-referral-centre");
    var third = Passed.over(second.task(), Kind.ANSWER, records, Passed.AT.plusSeconds(2));
    assertThat(third.owner()).isEqualTo("Organization/city-referral-centre");
    assertThat(first.words()).isEqualTo(second.words()).isNotEqualTo(third.words());
    assertThat(new ReferralTask(third.task()).outputs(TaskOutput.ALARM, Reference.class))
        .extracting(Reference::getReference)
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void passingOnRestartsTheClockAndTellsAllWhoWait() {
    var passed = Passed.over(received(), Kind.ANSWER, Handled.world());
    assertThat(passed.task().getLastModified()).isEqualTo(Passed.AT);
    assertThat(passed.task().getStatus()).isEqualTo(ReferralState.REQUESTED.task());
    assertThat(new ReferralTask(passed.task()).is(BusinessStatus.PASSED_ON)).isTrue();
    assertThat(passed.recipients())
        .containsExactlyInAnyOrder(
            "Organization/city-referral-centre",
            "Organization/city-hospital",
            "Organization/community-centre");
  }

  @Test
  void withoutAnyCentreTheReceiverIsRemindedAndKeepsIt() {
    var closed = new Organization().setActive(false);
    closed.setId("Organization/city-referral-centre");
    var alliance = new Organization();
    alliance.setId("Organization/city-group");
    var passed = Passed.over(received(), Kind.ANSWER, Handled.world(closed, alliance));
    assertThat(passed.owner()).isEqualTo("Organization/city-hospital");
    assertThat(passed.task().getStatus()).isEqualTo(ReferralState.RECEIVED.task());
    assertThat(passed.task().getLastModified()).isEqualTo(Handled.MONDAY);
  }

  @Test
  void aReferralThatItsCentreAssignedGoesBackToThatCentre() {
    var task = Handled.handledBy(received(), "city-referral-centre");
    assertThat(
            Passed.over(task, Kind.ANSWER, Handled.world(groupCentre(), groupWithItsCentre()))
                .owner())
        .isEqualTo("Organization/city-referral-centre");
  }

  private static Task received() {
    return Handled.task(ReferralState.RECEIVED, "city-hospital", "routine");
  }

  private static Organization groupCentre() {
    var centre = new Organization().setActive(true);
    centre.setId("Organization/group-centre");
    return centre;
  }

  private static Organization groupWithItsCentre() {
    var group = new Organization().setActive(true);
    group.setId("Organization/city-group");
    group.addExtension(new Extension(TcExtension.REFERRAL_CENTRE, institution("group-centre")));
    return group;
  }
}
