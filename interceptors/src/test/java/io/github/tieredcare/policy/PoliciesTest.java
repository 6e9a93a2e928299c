package io.github.tieredcare.policy;

import static io.github.tieredcare.policy.StandardPolicy.of;
import static io.github.tieredcare.policy.StandardPolicy.regional;
import static io.github.tieredcare.policy.StandardPolicy.severity;
import static io.github.tieredcare.policy.StandardPolicy.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.rule.Severity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Library;

/** The narrowest policy in force decides; what it does not say, a wider one says. */
class PoliciesTest {

  private static final Instant MONDAY = Instant.parse("2026-11-16T01:00:00Z");
  private static final Policies POLICIES = StandardPolicy.policies();

  @Example
  void aCountyGoesBeforeItsCityAndItsCityBeforeTheStandard() {
    var city = with(regional("1", "340200", "2026-01-01"), "centre-reviews", no());
    var county = with(regional("7", "340223", "2026-01-01"), "only-lead-sends-outside", no());
    var policy = inForce(List.of(county, city), "340223105203");
    assertThat(policy.version()).endsWith("/340223|7");
    assertThat(policy.centreReviews()).isFalse();
    assertThat(policy.onlyLeadSendsOutside()).isFalse();
    assertThat(policy.acceptedFor()).isEqualTo(Duration.ofDays(14));
  }

  @Example
  void aPolicyOfAnotherRegionDoesNotReachHere() {
    var other = with(regional("1", "320100", "2026-01-01"), "centre-reviews", no());
    assertThat(inForce(List.of(other), "340202").centreReviews()).isTrue();
  }

  @Example
  void aRetiredPolicyJudgesTheTimeInWhichItWasEffectiveAndADraftNone() {
    var policy = with(regional("1", "340200", "2026-01-01"), "centre-reviews", no());
    policy.setStatus(PublicationStatus.RETIRED);
    assertThat(inForce(List.of(policy), "340200").centreReviews()).isTrue();
    policy.getEffectivePeriod().getEndElement().setValueAsString("2027-12-31");
    assertThat(inForce(List.of(policy), "340200").centreReviews()).isFalse();
    policy.setStatus(PublicationStatus.DRAFT);
    assertThat(inForce(List.of(policy), "340200").centreReviews()).isTrue();
  }

  @Example
  void aRegionInWordsIsPassedOver() {
    var city = with(regional("1", "340200", "2026-01-01"), "centre-reviews", no());
    var words = city.getJurisdictionFirstRep().getCodingFirstRep().copy();
    words.setCode(null).setDisplay("示范市");
    city.getJurisdictionFirstRep().getCoding().add(0, words);
    assertThat(inForce(List.of(city), "340200").centreReviews()).isFalse();
  }

  @Example
  void anAlliancesPolicyIsForItsMembersAndGoesBeforeTheRegions() {
    var region = with(regional("1", "340200", "2026-01-01"), "centre-reviews", no());
    var alliance =
        of(
            with(regional("2", "340200", "2026-01-01"), "centre-reviews", new BooleanType(true)),
            "Organization/city-group");
    var known = List.of(alliance, region);
    assertThat(POLICIES.inForce(known, "340202", Set.of(), MONDAY).centreReviews()).isFalse();
    assertThat(
            POLICIES
                .inForce(known, "340202", Set.of("Organization/city-group"), MONDAY)
                .centreReviews())
        .isTrue();
  }

  @Example
  void aPolicyChangesAtMidnightInChina() {
    var old = with(regional("1", "340200", "2026-01-01"), "centre-reviews", no());
    old.getEffectivePeriod().getEndElement().setValueAsString("2026-11-15");
    var next = regional("2", "340200", "2026-11-16");
    var midnight = Instant.parse("2026-11-15T16:00:00Z");
    var known = List.of(old, next);
    var before = POLICIES.inForce(known, "340202", Set.of(), midnight.minusMillis(1));
    var after = POLICIES.inForce(known, "340202", Set.of(), midnight);
    assertThat(before.version()).endsWith("|1");
    assertThat(before.centreReviews()).isFalse();
    assertThat(after.version()).endsWith("|2");
    assertThat(after.centreReviews()).isTrue();
  }

  @Example
  void aListReplacesTheWiderListAndMayBeNone() {
    var titles = with(regional("1", "340200", "2026-01-01"), "outside-assessor-title", code("233"));
    assertThat(inForce(List.of(titles), "340200").outsideAssessorTitles()).containsExactly("233");
    var none = with(regional("1", "340200", "2026-01-01"), "signing-part", code("none"));
    assertThat(inForce(List.of(none), "340200").signingParts()).isEmpty();
  }

  @Example
  void aRuleIsSetMilderByItsName() {
    var policy =
        inForce(
            List.of(severity(regional("1", "340200", "2026-01-01"), "up-referral-goes-up", "warn")),
            "340200");
    assertThat(policy.severity("up-referral-goes-up", Severity.REFUSE)).isEqualTo(Severity.WARN);
    assertThat(policy.severity("another", Severity.REFUSE)).isEqualTo(Severity.REFUSE);
  }

  @Example
  void holidaysAreDays() {
    var policy =
        inForce(
            List.of(
                with(regional("1", "340200", "2026-01-01"), "holiday", new DateType("2026-10-01"))),
            "340200");
    assertThat(policy.workingDays().holidays()).containsExactly(LocalDate.parse("2026-10-01"));
  }

  private static Policy inForce(List<Library> known, String division) {
    return POLICIES.inForce(known, division, Set.of(), MONDAY);
  }

  private static BooleanType no() {
    return new BooleanType(false);
  }

  private static CodeType code(String value) {
    return new CodeType(value);
  }
}
