package io.github.tieredcare.referral;

import static io.github.tieredcare.policy.StandardPolicy.regional;
import static io.github.tieredcare.policy.StandardPolicy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.policy.Policy;
import io.github.tieredcare.policy.StandardPolicy;
import java.time.Instant;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.junit.jupiter.api.Test;

/** A policy that changes at midnight says itself whether it judges what was begun before. */
class ReferralPolicyTest {

  private static final Instant MIDNIGHT = Instant.parse("2026-11-16T16:00:00Z");
  private static final Task BEGUN =
      Handled.task(ReferralState.RECEIVED, "city-hospital", "routine");

  @Test
  void whatWasBegunIsJudgedByThePolicyOfItsBeginning() {
    assertThat(judging(next(false), BEGUN, MIDNIGHT).version()).endsWith("|1");
  }

  @Test
  void unlessTheNewPolicySaysOtherwise() {
    assertThat(judging(next(true), BEGUN, MIDNIGHT).version()).endsWith("|2");
  }

  @Test
  void whatIsNewIsJudgedByThePolicyOfTheMoment() {
    assertThat(judging(next(false), null, MIDNIGHT).version()).endsWith("|2");
    assertThat(judging(next(false), null, MIDNIGHT.minusMillis(1)).version()).endsWith("|1");
  }

  @Test
  void aReferralIsBegunWhenItsTaskIsOpened() {
    var request = Handled.request(ReferralState.RECEIVED, "routine");
    assertThat(judging(next(false), request, MIDNIGHT).version()).endsWith("|1");
  }

  @Test
  void aDraftIsNotBegun() {
    var draft = Handled.request(ReferralState.RECEIVED, "routine");
    draft.setStatus(ServiceRequestStatus.DRAFT);
    assertThat(judging(next(false), draft, MIDNIGHT).version()).endsWith("|2");
  }

  @Test
  void workOfAnotherKindIsNoBeginningEvenWithoutATime() {
    var other = new Task().setCode(new CodeableConcept().setText("随访"));
    assertThat(judging(next(false), other, MIDNIGHT).version()).endsWith("|2");
  }

  @Test
  void theSendersRegionJudgesWhoeverActs() {
    var elsewhere = regional("9", "320100", "2026-01-01");
    elsewhere.setId("Library/elsewhere");
    var records =
        Handled.world(Handled.request(ReferralState.RECEIVED, "routine"), BEGUN, old(), elsewhere);
    var policy =
        new ReferralPolicy(StandardPolicy.policies(), records)
            .of(BEGUN, BEGUN, Handled.caller("regional-hospital"), Handled.MONDAY);
    assertThat(policy.version()).endsWith("|1");
  }

  @Test
  void otherRecordsAreJudgedByTheCallersRegion() {
    assertThat(judging(next(false), new Patient(), MIDNIGHT).version()).endsWith("|2");
    var exchange =
        new ReferralPolicy(StandardPolicy.policies(), Handled.world(old()))
            .of(null, new Patient(), Handled.caller("exchange"), MIDNIGHT);
    assertThat(exchange.version()).endsWith("/standard|1");
  }

  @Test
  void aPolicyIsJudgedByTheStandardOneAlone() {
    assertThat(judging(next(false), old(), MIDNIGHT).version()).endsWith("/standard|1");
  }

  private static Policy judging(Library next, Resource before, Instant at) {
    var request = Handled.request(ReferralState.RECEIVED, "routine");
    var records = Handled.world(request, BEGUN, old(), next);
    var after = before == null ? request : before.copy();
    return new ReferralPolicy(StandardPolicy.policies(), records)
        .of(before, after, Handled.caller("city-hospital"), at);
  }

  private static Library old() {
    var old = regional("1", "340200", "2026-01-01");
    old.setId("Library/old");
    old.getEffectivePeriod().getEndElement().setValueAsString("2026-11-16");
    return old;
  }

  private static Library next(boolean judgesWhatWasBegun) {
    var next = regional("2", "340200", "2026-11-17");
    next.setId("Library/next");
    return with(next, "judges-what-was-begun", new BooleanType(judgesWhatWasBegun));
  }
}
