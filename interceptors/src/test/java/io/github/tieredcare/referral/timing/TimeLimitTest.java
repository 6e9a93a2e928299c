package io.github.tieredcare.referral.timing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.timing.Deadline.Kind;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** What happens when nobody acted in time; each outcome is one that the book allows. */
class TimeLimitTest {

  @Test
  void anUnacknowledgedEmergencyAlarmsHospitalAndCentreAndProposesAnother() {
    var passed = Passed.over(emergency(), Kind.ACKNOWLEDGE, Handled.world());
    assertThat(passed.task().getStatus()).isEqualTo(ReferralState.ACCEPTED.task());
    assertThat(passed.owner()).isEqualTo("Organization/city-hospital");
    assertThat(new ReferralTask(passed.task()).outputs(TaskOutput.PROPOSAL, Reference.class))
        .extracting(Reference::getReference)
        .containsExactly("Organization/regional-hospital");
    assertThat(passed.recipients())
        .contains("Organization/city-hospital", "Organization/city-referral-centre");
  }

  @Test
  void whatWasAcceptedExpires() {
    var task = Handled.task(ReferralState.ACCEPTED, "city-hospital", "routine");
    var passed = Passed.over(task, Kind.ARRIVE, Handled.world());
    assertThat(passed.task().getStatus()).isEqualTo(ReferralState.FAILED.task());
    assertThat(new ReferralTask(passed.task()).is(BusinessStatus.EXPIRED)).isTrue();
  }

  @Test
  void missingPapersAreAskedForOnceAndOnlyWhileTheyAreMissing() {
    var missing = Passed.over(emergency(), Kind.PAPERS, Handled.world());
    assertThat(missing.recipients()).containsExactly("Organization/community-centre");
    var note = new Composition();
    note.setId("Composition/note");
    var consent = new Consent();
    consent.setId("Consent/consent");
    var request = Handled.request(ReferralState.ACCEPTED, "stat");
    request.addSupportingInfo(new Reference("Composition/note"));
    request.addSupportingInfo(new Reference("Consent/consent"));
    var records = Handled.world(note, consent);
    assertThat(
            new TimeLimit(emergency(), new Referral(request), records, Passed.AT)
                .passed(Kind.PAPERS))
        .isEmpty();
  }

  private static Task emergency() {
    var task = Handled.task(ReferralState.ACCEPTED, "city-hospital", "stat");
    task.setBusinessStatus(BusinessStatus.ACCEPTED_AUTOMATICALLY.concept());
    return Handled.handledBy(task, "city-referral-centre");
  }
}
