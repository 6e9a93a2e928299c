package io.github.tieredcare.policy;

import static io.github.tieredcare.policy.StandardPolicy.regional;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.Example;
import org.hl7.fhir.r4.model.Coding;

/** The terms of the standard policy. */
class PolicyTest {

  private static final Policy STANDARD = StandardPolicy.policies().standard();

  @Example
  void itSaysWhatHoldsWhereNobodySaysOtherwise() {
    assertThat(STANDARD.acknowledgeWithin()).isEqualTo(Duration.ofMinutes(2));
    assertThat(STANDARD.papersWithin()).isEqualTo(Duration.ofHours(24));
    assertThat(STANDARD.acceptedFor()).isEqualTo(Duration.ofDays(14));
    assertThat(STANDARD.answerWithin("urgent").limit()).contains(Duration.ofMinutes(30));
    assertThat(STANDARD.answerWithin("routine").workingDays()).contains(1);
    assertThat(STANDARD.outsideAssessorTitles()).containsExactlyInAnyOrder("231", "232");
    assertThat(STANDARD.noShowAfter()).isZero();
    assertThat(STANDARD.quickReminders()).isEqualTo(3);
    assertThat(STANDARD.thenRemindEvery().workingDays()).contains(1);
    assertThat(STANDARD.judgesWhatWasBegun()).isFalse();
    assertThat(STANDARD.version()).endsWith("/standard|1");
  }

  @Example
  void aPriorityThatNobodyRegulatesIsRoutine() {
    assertThat(STANDARD.answerWithin("whenever")).isEqualTo(STANDARD.answerWithin("routine"));
  }

  @Example
  void tiersComeFromLevelOrKindOfInstitution() {
    var level = "https://tieredcare.github.io/fhir/CodeSystem/hospital-level";
    assertThat(STANDARD.tierOf(new Coding(level, "2", null))).contains(Tier.CITY);
    assertThat(STANDARD.tierOf(new Coding(level, "99", null))).isEmpty();
    assertThat(Tier.CITY.above(Tier.COUNTY)).isTrue();
    assertThat(Tier.COUNTY.above(Tier.COUNTY)).isFalse();
    assertThat(Tier.COMMUNITY.primary()).isTrue();
    assertThat(Tier.COUNTY.primary()).isFalse();
  }

  @Example
  void aMissingTermIsNamed() {
    var bare = Policy.over(null, regional("1", "340200", "2026-01-01"));
    assertThatThrownBy(bare::centreReviews).hasMessageContaining("centre-reviews");
    assertThatThrownBy(() -> bare.answerWithin("routine")).hasMessageContaining("answer-within");
  }
}
