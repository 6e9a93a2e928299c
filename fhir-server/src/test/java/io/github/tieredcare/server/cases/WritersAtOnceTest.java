package io.github.tieredcare.server.cases;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.server.rule.Unjudged;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.OrganizationAffiliation;
import org.hl7.fhir.r4.model.Reference;
import org.junit.jupiter.api.Test;

/** Where only one may be, eight who write at the same moment leave one. */
class WritersAtOnceTest {

  private static final int WRITERS = 8;

  private final Theatre theatre = Theatre.open();

  @Test
  void oneOpensAReferralToTheDepartment() {
    exactlyOneWins(
        "one-open-referral-per-department",
        "referral-names-a-target-or-a-need/accepted-a-department",
        Way.POST_IN_A_BUNDLE);
  }

  @Test
  void oneSignsTheResident() {
    exactlyOneWins(
        "resident-has-one-signing",
        "resident-has-one-signing/accepted-after-the-other-was-ended",
        Way.POST);
  }

  @Test
  void oneGroupGetsTheMember() {
    var join =
        theatre
            .corpus()
            .attempt(
                "member-belongs-to-one-tight-group/accepted-after-the-other-has-ended", Way.POST);
    theatre.play(join, this::joinEightGroups);
  }

  private void exactlyOneWins(String rule, String path, Way way) {
    theatre.play(
        theatre.corpus().attempt(path, way),
        attempt -> oneWins(rule, IntStream.range(0, WRITERS).mapToObj(i -> attempt).toList()));
  }

  private void joinEightGroups(Attempt join) {
    List<Attempt> joins = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      var group = group(i);
      new Unjudged().store(List.of(group));
      var membership = (OrganizationAffiliation) join.after().copy();
      membership.setNetwork(List.of(new Reference(Papers.address(group))));
      joins.add(
          new Attempt(join.file(), join.way(), join.stored(), null, membership, join.beside()));
    }
    oneWins("member-belongs-to-one-tight-group", joins);
  }

  private Organization group(int number) {
    var group = (Organization) theatre.stage().ofWorld("Organization/county-community").copy();
    group.setName(group.getName() + number);
    group.setId("group-" + number + "-" + UUID.randomUUID());
    return group;
  }

  private void oneWins(String rule, List<Attempt> attempts) {
    var answers = atOnce(attempts);
    assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() >= 300)
        .allSatisfy(
            answer ->
                assertThat(answer.issues(IssueSeverity.ERROR))
                    .as(answer.http().body())
                    .extracting(issue -> issue.getDetails().getCodingFirstRep().getCode())
                    .containsExactly(rule));
  }

  private List<Answer> atOnce(List<Attempt> attempts) {
    var writers = Executors.newFixedThreadPool(attempts.size());
    try {
      var answers =
          attempts.stream()
              .map(it -> supplyAsync(() -> theatre.callers().usual(it), writers))
              .toList();
      return answers.stream().map(CompletableFuture::join).toList();
    } finally {
      writers.shutdown();
    }
  }
}
