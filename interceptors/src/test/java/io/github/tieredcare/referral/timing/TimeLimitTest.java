package io.github.tieredcare.referral.timing;

import static io.github.tieredcare.referral.Handled.MONDAY;
import static io.github.tieredcare.referral.Handled.institution;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.ExchangeBook;
import io.github.tieredcare.policy.StandardPolicy;
import io.github.tieredcare.profile.BusinessStatus;
import io.github.tieredcare.profile.TaskOutput;
import io.github.tieredcare.referral.Handled;
import io.github.tieredcare.referral.Referral;
import io.github.tieredcare.referral.ReferralState;
import io.github.tieredcare.referral.ReferralTask;
import io.github.tieredcare.referral.timing.Deadline.Kind;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Change;
import io.github.tieredcare.rule.RecordsInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Communication;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** What happens when nobody acted in time; each outcome is one that the book allows. */
class TimeLimitTest {

  private static final String BASE = "https://tieredcare.github.io/fhir/StructureDefinition/";
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(1));

  @Test
  void anUnansweredReferralPassesToTheAlliancesCentreThenToTheCitysAndStaysThere() {
    var records = Handled.world(groupCentre(), groupWithItsCentre());
    var first = passed(received(), Kind.ANSWER, records);
    assertOwner(first, "group-centre");
    var second = passed(task(first), Kind.ANSWER, records);
    assertOwner(second, "city-referral-centre");
    var third = passed(task(second), Kind.ANSWER, records);
    assertOwner(third, "city-referral-centre");
    assertThat(words(first)).isEqualTo(words(second)).isNotEqualTo(words(third));
    assertThat(new ReferralTask(task(third)).outputs(TaskOutput.ALARM, Reference.class))
        .extracting(Reference::getReference)
        .hasSize(3)
        .doesNotHaveDuplicates();
  }

  @Test
  void passingOnRestartsTheClockAndTellsAllWhoWait() {
    var passed = passed(received(), Kind.ANSWER, Handled.world());
    assertThat(task(passed).getLastModified()).isEqualTo(LATER);
    assertThat(task(passed).getStatus()).isEqualTo(ReferralState.REQUESTED.task());
    assertThat(new ReferralTask(task(passed)).is(BusinessStatus.PASSED_ON)).isTrue();
    assertThat(recipients(passed))
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
    var passed = passed(received(), Kind.ANSWER, Handled.world(closed, alliance));
    assertOwner(passed, "city-hospital");
    assertThat(task(passed).getStatus()).isEqualTo(ReferralState.RECEIVED.task());
    assertThat(task(passed).getLastModified()).isEqualTo(LATER);
  }

  @Test
  void aReferralThatItsCentreAssignedGoesBackToThatCentre() {
    var task = Handled.handledBy(received(), "city-referral-centre");
    assertOwner(
        passed(task, Kind.ANSWER, Handled.world(groupCentre(), groupWithItsCentre())),
        "city-referral-centre");
  }

  @Test
  void anUnacknowledgedEmergencyAlarmsHospitalAndCentreAndProposesAnother() {
    var passed = passed(emergency(), Kind.ACKNOWLEDGE, Handled.world());
    assertThat(task(passed).getStatus()).isEqualTo(ReferralState.ACCEPTED.task());
    assertOwner(passed, "city-hospital");
    assertThat(new ReferralTask(task(passed)).outputs(TaskOutput.PROPOSAL, Reference.class))
        .extracting(Reference::getReference)
        .containsExactly("Organization/regional-hospital");
    assertThat(recipients(passed))
        .contains("Organization/city-hospital", "Organization/city-referral-centre");
  }

  @Test
  void whatWasAcceptedExpires() {
    var task = Handled.task(ReferralState.ACCEPTED, "city-hospital", "routine");
    var passed = passed(task, Kind.ARRIVE, Handled.world());
    assertThat(task(passed).getStatus()).isEqualTo(ReferralState.FAILED.task());
    assertThat(new ReferralTask(task(passed)).is(BusinessStatus.EXPIRED)).isTrue();
  }

  @Test
  void missingPapersAreAskedForOnceAndOnlyWhileTheyAreMissing() {
    var missing = passed(emergency(), Kind.PAPERS, Handled.world());
    assertThat(recipients(missing)).containsExactly("Organization/community-centre");
    var note = new Composition();
    note.setId("Composition/note");
    var consent = new Consent();
    consent.setId("Consent/consent");
    var request = Handled.request(ReferralState.ACCEPTED, "stat");
    request.addSupportingInfo(new Reference("Composition/note"));
    request.addSupportingInfo(new Reference("Consent/consent"));
    var records = Handled.world(note, consent);
    assertThat(
            new TimeLimit(emergency(), new Referral(request), records, LATER).passed(Kind.PAPERS))
        .isEmpty();
  }

  private static List<Resource> passed(Task before, Kind kind, RecordsInMemory records) {
    var state = ReferralState.of(before.getStatus()).orElseThrow();
    var request = Handled.request(state, before.getPriority().toCode());
    var unchanged = before.copy();
    var written = new TimeLimit(before, new Referral(request), records, LATER).passed(kind);
    assertThat(before.equalsDeep(unchanged)).isTrue();
    Resource after = task(written);
    var change =
        new Change<Resource>(
            before, after, Caller.exchange(), LATER, StandardPolicy.policies().standard());
    var allowed = records.with(List.of(request));
    assertThat(ExchangeBook.open().judge(change, allowed).refusals()).isEmpty();
    return written;
  }

  private static Task task(List<Resource> written) {
    return (Task) written.get(1);
  }

  private static Communication alarm(List<Resource> written) {
    return (Communication) written.get(0);
  }

  private static String words(List<Resource> written) {
    return alarm(written).getPayloadFirstRep().getContentStringType().getValue();
  }

  private static Set<String> recipients(List<Resource> written) {
    assertThat(alarm(written).getAboutFirstRep().getReference()).isEqualTo("Task/referral-up");
    return Set.copyOf(alarm(written).getRecipient().stream().map(Reference::getReference).toList());
  }

  private static void assertOwner(List<Resource> written, String owner) {
    assertThat(task(written).getOwner().getReference()).isEqualTo("Organization/" + owner);
  }

  private static Task received() {
    return Handled.task(ReferralState.RECEIVED, "city-hospital", "routine");
  }

  private static Task emergency() {
    var task = Handled.task(ReferralState.ACCEPTED, "city-hospital", "stat");
    task.setBusinessStatus(BusinessStatus.ACCEPTED_AUTOMATICALLY.concept());
    return Handled.handledBy(task, "city-referral-centre");
  }

  private static Organization groupCentre() {
    var centre = new Organization().setActive(true);
    centre.setId("Organization/group-centre");
    return centre;
  }

  private static Organization groupWithItsCentre() {
    var group = new Organization().setActive(true);
    group.setId("Organization/city-group");
    group.addExtension(new Extension(BASE + "tc-referral-centre", institution("group-centre")));
    return group;
  }
}
